/**
 * Rows are wide and a ledger has hundreds of megabytes of them; these have what questions ask of each, side by side. The
 * second column of the first is never asked for on its own, so that a version is looked up by its number alone.
 */
const ASKED = `
CREATE INDEX statements_asked ON statements (
  version, position, id, document, ended, recorded, act, form, medium, said_from, said_to
);
CREATE INDEX documents_asked ON documents (id, ended, recorded, published_from);
CREATE INDEX documents_outlet ON documents (outlet COLLATE NOCASE);
CREATE INDEX documents_published ON documents (published_from, published_to);`;

/**
 * What is derived from the records so that questions are answered fast; all of it can be thrown away and made again.
 * Words are kept for versions, live or not, so that what a ledger said at an earlier time is found by the words that it
 * had then. `content=''`: the index alone, since the words themselves stand in the texts.
 */
export const search = `
${words("statement_words", "quotation, cue, speaker")}
${words("document_words", "title, text")}
${words("entity_words", "name")}

CREATE TABLE pieces (
  version INTEGER NOT NULL, piece INTEGER NOT NULL, start INTEGER NOT NULL, length INTEGER NOT NULL,
  PRIMARY KEY (version, piece)
) STRICT, WITHOUT ROWID;

CREATE TABLE utterers (
  entity TEXT NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (entity, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX utterers_version ON utterers (version);

CREATE TABLE clusters (entity TEXT PRIMARY KEY, cluster TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX clusters_cluster ON clusters (cluster);

CREATE TABLE removed (hash TEXT NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (hash, version)) STRICT, WITHOUT ROWID;

${ASKED}
CREATE INDEX sightings_collected ON sightings (document, collected_at);
CREATE INDEX links_different ON links (left, right) WHERE relation = 'different';
`;

function words(name: string, columns: string): string {
  return `CREATE VIRTUAL TABLE ${name} USING fts5(
  ${columns}, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
);`;
}

/**
 * The audit trail, texts, and a table for each kind of record. A row is one version of a record: it was recorded by an
 * entry, and is live until another ends it. `body` is the record as canonical JSON; the columns before it repeat parts
 * of it for those who ask. Texts are kept as TEXT for people and, where SQLite's TEXT would change them (U+0000, lone
 * surrogates), exactly in `exact` as UTF-16LE.
 */
export const records = `
CREATE TABLE entries (
  seq INTEGER PRIMARY KEY, at TEXT NOT NULL, by_name TEXT, tool TEXT NOT NULL, act TEXT NOT NULL, subject TEXT,
  detail TEXT, undoes INTEGER, salt TEXT, detail_hash TEXT, payload_hash TEXT NOT NULL, previous TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX entries_subject ON entries (subject) WHERE subject IS NOT NULL;
CREATE INDEX entries_undoes ON entries (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX entries_at ON entries (at);

CREATE TABLE texts (
  hash TEXT PRIMARY KEY, recorded INTEGER NOT NULL REFERENCES entries (seq), text TEXT, exact BLOB
) STRICT;

${table("documents", "title TEXT, outlet TEXT, byline TEXT, credit TEXT, url TEXT, key TEXT, language TEXT, form TEXT, published_from TEXT, published_to TEXT, published_basis TEXT, bytes TEXT, part TEXT, text_hash TEXT, translation_of TEXT, supersedes TEXT")}
CREATE INDEX documents_key ON documents (key) WHERE key IS NOT NULL;
CREATE INDEX documents_bytes ON documents (bytes);
CREATE INDEX documents_supersedes ON documents (supersedes) WHERE supersedes IS NOT NULL;
CREATE INDEX documents_text ON documents (text_hash);
${table("sightings", "original TEXT, path TEXT, part TEXT, collected_by TEXT, collected_at TEXT, modified_at TEXT")}
CREATE INDEX sightings_original ON sightings (original);
${table("readings", "tool TEXT, model TEXT")}
${table("statements", "position INTEGER, start INTEGER, end INTEGER, speaker TEXT, speaker_name TEXT, speaker_is TEXT, on_behalf_of TEXT, act TEXT, form TEXT, medium TEXT, said_from TEXT, said_to TEXT, within TEXT, conditional INTEGER, chain TEXT, maker_kind TEXT, maker TEXT")}
CREATE INDEX statements_speaker ON statements (speaker) WHERE speaker IS NOT NULL;
${table("claims", "statement TEXT, position INTEGER, act TEXT, polarity TEXT, modality TEXT, event TEXT")}
CREATE INDEX claims_statement ON claims (statement);
${table("mentions", "start INTEGER, end INTEGER, of TEXT, form TEXT, entity TEXT")}
CREATE INDEX mentions_entity ON mentions (entity);
${table("entities", "of TEXT, name TEXT, folded TEXT")}
CREATE INDEX entities_folded ON entities (folded) WHERE folded IS NOT NULL;
${["roles", "relations", "times", "places", "events", "comparisons", "commitments", "hypotheses"].map((name) => table(name, "")).join("\n")}
${table("links", "left TEXT, right TEXT, relation TEXT, maker_kind TEXT")}
CREATE INDEX links_left ON links (left);
CREATE INDEX links_right ON links (right);
${judgements("reviews", "verdict TEXT, reason TEXT")}
${judgements("corrections", "reason TEXT")}
${judgements("checks", "verdict TEXT, reason TEXT, source TEXT, checked_on TEXT")}
${judgements("notes", "text TEXT")}
${judgements("tags", "tag TEXT")}
CREATE INDEX tags_tag ON tags (tag);
${table("sides", "name TEXT, by_name TEXT")}
${table("purges", "target_kind TEXT, target TEXT, by_name TEXT, reason TEXT")}
CREATE INDEX purges_target ON purges (target);

CREATE TABLE vectors (document TEXT PRIMARY KEY, model TEXT NOT NULL, statements TEXT NOT NULL, packed BLOB NOT NULL) STRICT;
`;

function table(name: string, columns: string): string {
  return `CREATE TABLE ${name} (
  version INTEGER PRIMARY KEY, id TEXT NOT NULL, document TEXT,${columns ? ` ${columns},` : ""}
  recorded INTEGER NOT NULL REFERENCES entries (seq), ended INTEGER REFERENCES entries (seq), hash TEXT NOT NULL, body TEXT
) STRICT;
CREATE UNIQUE INDEX ${name}_live ON ${name} (id) WHERE ended IS NULL;
CREATE INDEX ${name}_id ON ${name} (id);
CREATE INDEX ${name}_document ON ${name} (document);
CREATE INDEX ${name}_recorded ON ${name} (recorded);
CREATE INDEX ${name}_ended ON ${name} (ended) WHERE ended IS NOT NULL;`;
}

function judgements(name: string, columns: string): string {
  return `${table(name, `target_kind TEXT, target TEXT, by_name TEXT, at TEXT, ${columns}`)}
CREATE INDEX ${name}_target ON ${name} (target);`;
}

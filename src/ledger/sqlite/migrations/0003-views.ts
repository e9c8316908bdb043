/**
 * Views for people who open the database with Datasette or any tool for SQLite; docs/guide/asking.md describes their
 * columns. Only what is live stands in them. A quotation is cut anew from the text each time, at its code points, which
 * is what SQLite's substr counts.
 */
export const views = `
CREATE VIEW quotations AS
SELECT
  s.id,
  s.document,
  d.title,
  d.outlet,
  ${days("d.published_from", "d.published_to")} AS published,
  s.speaker_name AS speaker,
  s.speaker_is,
  s.act,
  s.form,
  s.medium,
  s.chain,
  (SELECT group_concat(words, ' … ') FROM (
    SELECT substr(t.text, p.start + 1, p.length) AS words FROM pieces p WHERE p.version = s.version ORDER BY p.piece
  )) AS quotation,
  (SELECT min(p.start) FROM pieces p WHERE p.version = s.version) AS start_character,
  (SELECT max(p.start + p.length) FROM pieces p WHERE p.version = s.version) AS end_character,
  ${days("s.said_from", "s.said_to")} AS said,
  CASE
    WHEN EXISTS (SELECT 1 FROM corrections c WHERE c.target = s.id AND c.ended IS NULL) THEN 'corrected'
    WHEN EXISTS (SELECT 1 FROM reviews r WHERE r.target = s.id AND r.ended IS NULL AND r.verdict = 'accepted') THEN 'accepted'
    ELSE 'no'
  END AS reviewed,
  coalesce((
    SELECT group_concat(c.verdict || ' (' || c.by_name || ', ' || c.checked_on || ')', '; ')
    FROM checks c WHERE c.target = s.id AND c.ended IS NULL
  ), 'not checked') AS checked,
  (SELECT group_concat(g.tag, '; ') FROM tags g WHERE g.target = s.id AND g.ended IS NULL) AS tags,
  s.maker,
  ${isSuperseded("d.id")} AS superseded
FROM statements s
JOIN documents d ON d.id = s.document AND d.ended IS NULL
LEFT JOIN texts t ON t.hash = d.text_hash
WHERE s.ended IS NULL;

CREATE VIEW articles AS
SELECT
  d.id,
  d.title,
  d.outlet,
  d.byline,
  ${days("d.published_from", "d.published_to")} AS published,
  d.published_basis,
  d.form,
  d.language,
  d.url,
  (SELECT min(g.collected_at) FROM sightings g WHERE g.document = d.id AND g.ended IS NULL) AS collected,
  (SELECT count(*) FROM statements s WHERE s.document = d.id AND s.ended IS NULL) AS statements,
  d.supersedes,
  ${isSuperseded("d.id")} AS superseded,
  t.text
FROM documents d
LEFT JOIN texts t ON t.hash = d.text_hash
WHERE d.ended IS NULL;

CREATE VIEW people AS
SELECT
  coalesce(c.cluster, e.id) AS id,
  (SELECT oldest.name FROM entities oldest WHERE oldest.ended IS NULL AND oldest.id = coalesce(c.cluster, e.id)) AS name,
  e.of AS kind,
  count(DISTINCT e.document) AS documents,
  (SELECT count(DISTINCT u.version) FROM utterers u JOIN statements s ON s.version = u.version
   WHERE s.ended IS NULL AND u.entity IN (
     SELECT entity FROM clusters same WHERE same.cluster = c.cluster UNION ALL SELECT e.id
   )) AS statements
FROM entities e LEFT JOIN clusters c ON c.entity = e.id
WHERE e.ended IS NULL
GROUP BY 1;

CREATE VIEW audit AS
SELECT seq AS entry, at, by_name AS who, act, subject, detail, undoes, tool, hash FROM entries ORDER BY seq;
`;

function days(from: string, to: string): string {
  return `CASE WHEN ${from} = ${to} THEN ${from} ELSE ${from} || '/' || ${to} END`;
}

function isSuperseded(id: string): string {
  return `CASE WHEN EXISTS (
    SELECT 1 FROM documents newer WHERE newer.supersedes = ${id} AND newer.ended IS NULL
  ) THEN 'yes' ELSE 'no' END`;
}

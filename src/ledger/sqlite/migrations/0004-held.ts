/**
 * What is held in memory of statements and entities is read from these alone: their tables are far wider. The kind of a
 * statement's speaker joins what is asked of statements; mentions are counted by entity.
 */
export const held = `
DROP INDEX statements_asked;
CREATE INDEX statements_asked ON statements (
  version, position, id, document, ended, recorded, act, form, medium, said_from, said_to, speaker_is
);
DROP INDEX mentions_entity;
CREATE INDEX mentions_counted ON mentions (entity, ended, recorded);
CREATE INDEX links_persons ON links (left, right) WHERE maker_kind = 'person';
`;

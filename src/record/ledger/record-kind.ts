/** The kinds of record that are parts of one document, and stand and fall with it. */
export const PART_KINDS = [
  "sighting",
  "reading",
  "statement",
  "claim",
  "mention",
  "entity",
  "role",
  "relation",
  "time",
  "place",
  "event",
] as const;

/** The kinds of record that a ledger keeps; each has a table of its own, named by its plural. */
export const RECORD_KINDS = [
  // what was collected, and what was read in it
  "document",
  ...PART_KINDS,
  // what is judged of it, by machine or person
  "link",
  "comparison",
  "commitment",
  "hypothesis",
  // what a person says of a record
  "review",
  "correction",
  "check",
  "note",
  "tag",
  "side",
  "purge",
] as const;

/** One of these. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A record by its kind and id; which version of it is meant, the time of asking decides. */
export type RecordRef = { readonly kind: RecordKind; readonly id: string };

/** A record's kind and id as one string, for sets and for people: `statement 3f2a9c…`. */
export function nameRef({ kind, id }: RecordRef): string {
  return `${kind} ${id}`;
}

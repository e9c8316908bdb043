import type { PageStatement } from "../../../src/present/desk/page-statement.ts";

/** The next statement in a document that nobody has reviewed, behind the one that is open; from its beginning where none is. */
export function nextUnreviewed(statements: readonly PageStatement[], open: string | null): PageStatement | null {
  const at = statements.findIndex(({ id }) => id === open);
  return statements.slice(at + 1).find(({ review }) => review === "unreviewed") ?? null;
}

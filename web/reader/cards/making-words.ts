import type { PageStatement } from "../../../src/present/desk/page-statement.ts";

/** What the maker of a statement has done for it to stand as it does: a person who corrects it has not found it. */
export function makingWords({ maker, corrections }: Pick<PageStatement, "maker" | "corrections">): string {
  if (maker.kind !== "person") return "found by";
  return corrections.length > 0 ? "as put by" : "added by";
}

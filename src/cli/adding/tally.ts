import { plural } from "../../present/words/plural.ts";
import type { FailureCode } from "../../record/failure.ts";
import type { Added } from "../../work/add/added.ts";

/** What has come of a run so far, in numbers. */
export type Tally = Readonly<Record<Added["status"], number>> & {
  /** New documents with something to be known of them. */
  readonly noted: number;
  readonly statements: number;
  readonly codes: ReadonlyMap<FailureCode, number>;
};

/** Before anything has come. */
export const NOTHING: Tally = {
  added: 0,
  supersedes: 0,
  seen: 0,
  refused: 0,
  noted: 0,
  statements: 0,
  codes: new Map(),
};

/** With one more. */
export function tallied(tally: Tally, { status, notes, statements, code }: Added): Tally {
  const codes = new Map(tally.codes);
  if (code !== null) codes.set(code, (codes.get(code) ?? 0) + 1);
  return {
    ...tally,
    [status]: tally[status] + 1,
    noted: tally.noted + (notes.length > 0 ? 1 : 0),
    statements: tally.statements + (status === "seen" ? 0 : statements),
    codes,
  };
}

/** The numbers in lines for people, those that are none left out; what was refused by its codes. */
export function describeTally(tally: Tally): string {
  const { added, supersedes, seen, refused, noted, statements, codes } = tally;
  const read = added + supersedes;
  const parts = [
    `${plural(read, "document")} added with ${plural(statements, "statement")}`,
    supersedes && `${supersedes} of them a newer version`,
    noted && `${noted} with notes`,
    seen && `${seen} here already`,
    refused && `${refused} refused`,
  ].filter((part) => typeof part === "string");
  const why = [...codes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, n]) => `  ${code.padEnd(22)}${n}\n`);
  return `${parts.join(", ")}.\n${why.join("")}`;
}

import type { Brief, BriefGrouping } from "../../../present/exports/brief.ts";
import { groupStatements } from "../../../present/exports/group-statements.ts";
import type { CitedStatement } from "../../../present/rows/cited-statement.ts";
import { plural } from "../../../present/words/plural.ts";

/** A brief of these statements, which says of itself how many of them a person has reviewed and what it is taken from. */
export function makeBrief(
  rows: readonly CitedStatement[],
  {
    by,
    asked,
    head,
  }: {
    readonly by: BriefGrouping;
    readonly asked: string | null;
    readonly head: { readonly seq: number; readonly hash: string; readonly at: string };
  },
): Brief {
  const documents = new Set(rows.map(({ document }) => document.id)).size;
  const reviewed = rows.filter(({ review }) => review !== "unreviewed").length;
  const count = `${plural(rows.length, "statement")} in ${plural(documents, "document")}`;
  return {
    title: "Who is reported to have said what",
    at: head.at,
    facts: [
      `${count}; ${reviewed} reviewed by a person, ${rows.length - reviewed} read by machine and not reviewed.`,
      ...(asked === null ? [] : [`Asked for: ${asked}.`]),
      `From a ledger at entry ${head.seq}, ${head.hash}.`,
      "That something was said does not show that it is so.",
    ],
    groups: groupStatements(rows, by),
  };
}

import { dayOf } from "../answers/day-of.ts";
import type { CitedStatement } from "../rows/cited-statement.ts";
import { describePublished } from "../words/describe-published.ts";
import { nameDocument } from "../words/name-document.ts";
import type { BriefGroup, BriefGrouping } from "./brief.ts";

/** Statements put together, groups in the order of their first statement, days in their own. */
export function groupStatements(statements: readonly CitedStatement[], by: BriefGrouping): readonly BriefGroup[] {
  const groups = new Map<string, CitedStatement[]>();
  for (const one of statements) {
    const key = KEYS[by](one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const keys = [...groups.keys()];
  if (by === "day") keys.sort((a, b) => (a < b ? -1 : 1));
  return keys.map((key) => {
    const own = groups.get(key)!;
    return { ...headOf(own[0]!, by), statements: own };
  });
}

const KEYS: Readonly<Record<BriefGrouping, (row: CitedStatement) => string>> = {
  document: ({ document }) => document.id,
  // Not the words for those who have no name: two "officials" need not be the same.
  speaker: (row) => (row.speakerIs === "named" ? `named ${row.speakerName}` : row.speakerIs),
  // Days without one come last.
  day: (row) => dayFor(row) ?? "~",
};

const headOf = (row: CitedStatement, by: BriefGrouping): Pick<BriefGroup, "heading" | "facts"> => {
  const { document } = row;
  switch (by) {
    case "document": {
      const from = [document.outlet ?? "outlet unknown", describePublished(document.published)].join(", ");
      const address = document.url === null ? [] : [document.url];
      return {
        heading: document.title ?? capital(nameDocument(null, document.file)),
        facts: [from, ...address, `Text ${document.textHash}`],
      };
    }
    case "speaker":
      return { heading: row.speakerIs === "named" ? row.speakerName! : SPEAKERLESS[row.speakerIs], facts: [] };
    case "day":
      return { heading: dayFor(row) ?? "Day unknown", facts: [] };
  }
};

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

const SPEAKERLESS = {
  unnamed: "Unnamed sources",
  unresolved: "Speakers that were not settled",
  absent: "Without a source",
} as const;

/** The day of saying, else the first of publication. */
const dayFor = (row: CitedStatement): string | null => {
  const { from, basis } = dayOf(row);
  return basis === "collected" ? null : from;
};

import type { Reading, SpeakerKind } from "../../record/reading.ts";
import { plural } from "./plural.ts";

/** What a reading holds, in numbers; `named` counts parties, the other kinds count statements. */
export type Counts = { readonly statements: number } & Readonly<Record<SpeakerKind, number>>;

/** The numbers that head every view of a reading. */
export function countSpeakers({ statements }: Reading): Counts {
  const count = (kind: SpeakerKind) => statements.filter((one) => one.speakerIs === kind).length;
  return {
    statements: statements.length,
    named: new Set(statements.map((one) => one.speaker).filter((speaker) => speaker !== null)).size,
    unnamed: count("unnamed"),
    unresolved: count("unresolved"),
    absent: count("absent"),
  };
}

/** The counts in words, those that are none left out. */
export function showCounts(counts: Counts): readonly string[] {
  return [
    plural(counts.statements, "statement"),
    counts.named && plural(counts.named, "named speaker"),
    counts.unnamed && `${counts.unnamed} by unnamed sources`,
    counts.unresolved && `${counts.unresolved} unresolved`,
    counts.absent && `${counts.absent} without a source`,
  ].filter((words) => typeof words === "string");
}

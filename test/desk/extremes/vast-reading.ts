import type { Reading } from "../../../src/record/reading.ts";
import { buildReading } from "../../fixtures/build-reading.ts";

/** What is said in the paragraph of this number, counted from 0; the last is 1,999. */
export function saidIn(paragraph: number): string {
  return `the lamp numbered ${paragraph} was lit`;
}

/** A document of some 300,000 words in 2,000 paragraphs, in each of which Ilha Serrat speaks. */
export function vastReading(): Reading {
  let text = "";
  const starts = Array.from({ length: 2_000 }, (_, n) => {
    const start = text.length;
    text += `${BY} said ${saidIn(n)}. ${BETWEEN}\n\n`;
    return start;
  });
  const nameAt = (start: number) => ({ start, end: start + BY.length });
  return buildReading({
    text,
    document: { title: "The long day of the ferry" },
    entities: [{ id: "vast-serrat", kind: "person", name: BY }],
    mentions: starts.map((start) => ({
      ...nameAt(start),
      ...({ kind: "person", form: "name", use: "literal", entity: "vast-serrat" } as const),
    })),
    statements: starts.map((start, n) => {
      const cue = { start: start + BY.length + 1, end: start + BY.length + 5 };
      const content = { start: cue.end + 1, end: cue.end + 1 + saidIn(n).length };
      return { id: `vast-${n}`, content: [content], cue, source: nameAt(start), speaker: "vast-serrat" };
    }),
  });
}

const BY = "Ilha Serrat";
const BETWEEN = "The ferry to Sennet has two decks and a bell that rings at noon. ".repeat(11);

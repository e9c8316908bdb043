import type { Certainty, Reading, Statement } from "../../record/reading.ts";
import { nameEntity } from "./name-party.ts";
import { showWords } from "./show-words.ts";

/** How sure each holder is of the content, one phrase each, such as `author: unknown`; holders are never averaged. */
export function describeCertainty(reading: Reading, statement: Statement): readonly string[] {
  return statement.certainty.map((one) => `${nameHolder(reading, one)}: ${one.value}${NOT[one.polarity]}`);
}

const NOT = { positive: "", negative: " that it is not so" } as const;

const nameHolder = (reading: Reading, { holder, span }: Certainty): string => {
  if (holder === "author") return "author";
  return nameEntity(reading, holder) ?? (span ? `${showWords(reading.document.text, span)} (unnamed)` : "unnamed");
};

import type { Modality, Polarity } from "../../../../src/record/reading.ts";

/** The fields of a claim as a form calls them. */
export const CLAIM_FIELDS = { polarity: "Whether it is so", modality: "Of what time" } as const;

/** What each of them can say. */
export const CLAIM_WORDS: Readonly<Record<Polarity | Modality, string>> = {
  holds: "it is so",
  fails: "it is not so",
  actual: "as things are",
  future: "what is to come",
  hypothetical: "what might be",
  historical: "what was",
};

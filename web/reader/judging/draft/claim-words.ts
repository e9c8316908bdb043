import type { Modality, Polarity } from "../../../../src/record/reading.ts";

/** The fields of a claim as a form calls them. */
export const CLAIM_FIELDS = { polarity: "It claims", modality: "It speaks of" } as const;

/** What each of them can say. */
export const CLAIM_WORDS: Readonly<Record<Polarity | Modality, string>> = {
  holds: "that it is so",
  fails: "that it is not so",
  actual: "things as they are",
  future: "what is to come",
  hypothetical: "what might be",
  historical: "what was",
};

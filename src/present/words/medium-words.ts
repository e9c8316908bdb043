import type { Medium } from "../../record/medium.ts";

/** How a medium is named behind a party of a chain; null for one that the text does not name. */
export const MEDIUM_WORDS: Readonly<Record<Medium, string | null>> = {
  unknown: null,
  speech: "in a speech",
  interview: "in an interview",
  "press conference": "at a press conference",
  call: "in a call",
  post: "in a post",
  "op-ed": "in an op-ed",
  release: "in a release",
  letter: "in a letter",
  broadcast: "in a broadcast",
  document: "in a document",
};

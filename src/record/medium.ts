/** By what medium something was said; "unknown" where the text does not name one. */
export const MEDIA = [
  "unknown",
  "speech",
  "interview",
  "press conference",
  "call",
  "post",
  "op-ed",
  "release",
  "letter",
  "broadcast",
  "document",
] as const;

/** One of these: the way from the speaker to whoever reports the words. */
export type Medium = (typeof MEDIA)[number];

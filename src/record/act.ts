/** What a speaker does by speaking; one a claim. The meanings stand in docs/guide/reading.md. */
export const ACTS = [
  "assert",
  "deny",
  "confirm",
  "decline-to-confirm",
  "accuse",
  "condemn",
  "admit",
  "claim-responsibility",
  "claim-title",
  "predict",
  "assess",
  "ask",
  "promise",
  "threaten",
  "warn",
  "demand",
  "order",
  "appeal",
  "offer",
  "invite",
  "agree",
  "reject",
  "apologise",
  "praise",
] as const;

/** One of these: what a report has the speaker do, not what it was in truth. */
export type Act = (typeof ACTS)[number];

/** The forms in which a reading can be had. */
export const FORMATS = ["text", "jsonl", "json", "md", "html", "brat"] as const;

/** One of these, as `--format` names it. */
export type Format = (typeof FORMATS)[number];

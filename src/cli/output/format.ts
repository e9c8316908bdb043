/** The forms in which a reading can be had. */
export const FORMATS = ["text", "jsonl", "json", "md", "html", "brat"] as const;
export type Format = (typeof FORMATS)[number];

/** What a ledger can be exported as. */
export const EXPORT_FORMATS = ["csv", "jsonl", "jsonld", "brat", "md", "docx"] as const;

/** One of these, as `--format` names it. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

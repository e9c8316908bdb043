import type { CitedStatement } from "../../src/present/rows/cited-statement.ts";

/** What of a statement is copied. */
export type Citable = Pick<CitedStatement, "quotation" | "chainWords" | "citation">;

/** The exact words, then whose they are, then the citation: a line each. */
export function citedWords({ quotation, chainWords, citation }: Citable): string {
  return [quotation, `— ${chainWords}`, citation].filter(Boolean).join("\n");
}

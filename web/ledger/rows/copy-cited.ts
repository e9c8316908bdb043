import type { StatementRow } from "./statement-row.ts";

/** Copies a quotation with who said it and how to cite it, and gives what to say of that. */
export async function copyCited({ shownWords, speakerName, citation }: StatementRow): Promise<string> {
  const words = [shownWords, [speakerName, citation].filter(Boolean).join(". ")].filter(Boolean).join("\n— ");
  try {
    await navigator.clipboard.writeText(words);
    return "Copied, with its citation";
  } catch {
    return "The browser did not let it be copied: mark the words and copy them by hand";
  }
}

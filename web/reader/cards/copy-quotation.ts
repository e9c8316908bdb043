import type { PageStatement } from "../../../src/present/desk/page-statement.ts";
import { useJudging } from "../../judging/judging.tsx";

/** A way to copy the exact words of a statement with whose they are and how to cite them, which says what it did. */
export function useCopyQuotation(): (statement: PageStatement) => Promise<void> {
  const { say } = useJudging();
  return async (statement) => {
    try {
      await navigator.clipboard.writeText(citedWords(statement));
      say(
        statement.quotation === ""
          ? "Copied the citation; the text gives no words"
          : "Copied the words with their citation",
      );
    } catch {
      say("The browser let nothing be copied: select the words and copy them by its own key");
    }
  };
}

/** The exact words, then whose they are, then the citation: a line each. */
export function citedWords({ quotation, chainWords, citation }: PageStatement): string {
  return [quotation, `— ${chainWords}`, citation].filter(Boolean).join("\n");
}

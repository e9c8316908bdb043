import { type Citable, citedWords } from "./cited-words.ts";
import { useCopy } from "./use-copy.ts";

/** A way to copy the exact words of a statement with whose they are and how to cite them, which says what it did. */
export function useCopyCited(): (statement: Citable) => Promise<void> {
  const copy = useCopy();
  return (statement) =>
    copy(
      citedWords(statement),
      statement.quotation === ""
        ? "Copied the citation; the text gives no words"
        : "Copied the words with their citation",
    );
}

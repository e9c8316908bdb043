import type { Statement } from "../../record/reading.ts";
import { quoteWords } from "./quote-words.ts";

/** The words of a statement in reading order, its pieces joined by " … "; empty where its content is left out. */
export function quoteContent(text: string, statement: Statement): string {
  return statement.content.map((piece) => quoteWords(text, piece)).join(" … ");
}

import type { Document } from "../text/document.ts";

/** Whether the model reads it: it knows English only; a document in another language has a note of it and no statements. */
export function isEnglish({ language }: Pick<Document, "language">): boolean {
  return language === null || /^en\b/iu.test(language);
}

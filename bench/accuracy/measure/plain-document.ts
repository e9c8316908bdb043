import { readBytes } from "../../../src/read/read-bytes.ts";
import type { Document } from "../../../src/text/document.ts";

/** A text as the product reads it from a `.txt` file, with the day of publication where the user states one. */
export async function plainDocument(text: string, day: string | null = null): Promise<Document> {
  const given = { published: day, title: null, outlet: null, url: null };
  const { document } = await readBytes(new TextEncoder().encode(text), "article.txt", given);
  return document;
}

import { readBytes } from "../../src/read/read-bytes.ts";
import type { Reader } from "../../src/work/open-reader.ts";
import type { Article } from "./article.ts";

/** All that the command does for one file but for the disk: bytes into a document, its findings, and their JSON. */
export async function readArticle({ text, day }: Article, reader: Reader): Promise<string> {
  const given = { published: day, title: null, outlet: null, url: null };
  const { document, notes } = await readBytes(new TextEncoder().encode(text), "article.txt", given);
  const findings = await reader.read(document);
  return JSON.stringify({ document, ...findings, notes: [...notes, ...findings.notes] });
}

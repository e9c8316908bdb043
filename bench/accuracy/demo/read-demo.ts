import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseFile } from "../../../src/read/parse-file.ts";
import type { Document } from "../../../src/text/document.ts";
import type { CaseKey } from "../cases/case-key.ts";
import type { Case } from "../cases/read-cases.ts";

/** A careful reader's key to one document of the demo. */
export type DemoKey = CaseKey & { readonly item: string; readonly part: string | null; readonly textHash: string };

const DEMO = new URL("../../../demo/", import.meta.url);

/** The keys of the demo, in the order of their names. */
export function demoKeys(): readonly (readonly [name: string, key: DemoKey])[] {
  const gold = new URL("gold/items/", DEMO);
  return readdirSync(gold)
    .sort()
    .map((file) => [file.replace(/\.json$/, ""), JSON.parse(readFileSync(new URL(file, gold), "utf8")) as DemoKey]);
}

/** The document that a key is to, as the reader takes it out of its item. */
export async function demoDocument({ item, part }: DemoKey): Promise<Document> {
  // The first article was there before the others, and has a folder of its own.
  const folder = existsSync(new URL(`items/${item}`, DEMO)) ? "items" : "articles";
  const bytes = readFileSync(new URL(`${folder}/${item}`, DEMO));
  const given = { published: null, title: null, outlet: null, url: null };
  for await (const parsed of parseFile(bytes, item, given)) {
    if (parsed.kind === "document" && parsed.document.part === part) return parsed.document;
  }
  throw new Error(`${item} has no ${part ?? "document"}`);
}

/** The documents of the demo with their keys. */
export async function readDemo(): Promise<readonly Case[]> {
  const cases: Case[] = [];
  for (const [name, key] of demoKeys()) {
    const { text } = await demoDocument(key);
    const { published } = key.document;
    cases.push({ name, text, key, day: published?.basis === "stated" ? published.from : null });
  }
  return cases;
}

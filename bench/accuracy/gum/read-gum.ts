import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GumDocument } from "./gum-document.ts";
import { readGumDocument } from "./read-gum-document.ts";

/** All documents of a folder of GUM, in the order of their names. */
export function readGum(folder: string): readonly GumDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".conllu"))
    .sort()
    .map((file) => readGumDocument(file.replace(/\.conllu$/, ""), readFileSync(join(folder, file), "utf8")));
}

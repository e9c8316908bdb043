import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CaseKey } from "./case-key.ts";

/** A real text, the key to it, and the day that its reader is told: only where the key does not infer it. */
export type Case = { readonly name: string; readonly text: string; readonly key: CaseKey; readonly day: string | null };

/** The cases of a folder, one a sub-folder with `article.txt` and `reading.json`, in the order of their names. */
export function readCases(folder: string): readonly Case[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, "reading.json")))
    .map((name) => {
      const key: CaseKey = JSON.parse(readFileSync(join(folder, name, "reading.json"), "utf8"));
      const { published } = key.document;
      const told = published && (published.basis === "given" || published.basis === "stated");
      return {
        name,
        key,
        text: readFileSync(join(folder, name, "article.txt"), "utf8"),
        day: told ? published.from : null,
      };
    });
}

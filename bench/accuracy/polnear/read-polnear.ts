import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Attribution } from "../measure/attribution.ts";
import { parseAnn } from "./parse-ann.ts";

/** An article of PolNeAR and what each of its annotators marked, in the order of the file names. */
export type PolnearArticle = {
  readonly name: string;
  readonly text: string;
  readonly annotations: readonly (readonly Attribution[])[];
};

/** The articles of a folder with `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann`; those without an .ann are left out. */
export function readPolnear(folder: string): readonly PolnearArticle[] {
  const anns = readdirSync(join(folder, "attributions"))
    .filter((f) => f.endsWith(".ann"))
    .sort();
  return readdirSync(join(folder, "text"))
    .filter((f) => f.endsWith(".txt"))
    .sort()
    .map((file) => {
      const name = file.slice(0, -".txt".length);
      const text = readFileSync(join(folder, "text", file), "utf8");
      const own = anns.filter((a) => a === `${name}.ann` || a.replace(/_[^_]*\.ann$/, "") === name);
      return {
        name,
        text,
        annotations: own.map((a) => parseAnn(readFileSync(join(folder, "attributions", a), "utf8"), text)),
      };
    })
    .filter((article) => article.annotations.length > 0);
}

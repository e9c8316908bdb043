import { readFileSync } from "node:fs";
import { type Article, article } from "./article.ts";
import { parseCsv } from "./parse-csv.ts";

/** The articles of some CSV files with the columns `date` and `text`; rows without a text are left out. */
export function readWikinews(files: readonly string[]): readonly Article[] {
  return files
    .flatMap((file) => parseCsv(readFileSync(file, "utf8")))
    .filter((row) => row.text?.trim())
    .map((row) => article(row.text!, /^\d{4}-\d{2}-\d{2}$/.test(row.date ?? "") ? row.date! : null));
}

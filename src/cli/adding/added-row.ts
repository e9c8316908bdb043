import { showLine } from "../../present/words/show-words.ts";
import type { Added } from "../../work/add/added.ts";

/** What came of a document, on a line for people; null for a refused one, which standard error tells. */
export function addedRow({ status, id, statements, file, part, words, supersedes, notes }: Added): string | null {
  if (status === "refused") return null;
  const place = part === null ? file : `${file} (${part})`;
  const more = [supersedes && `supersedes ${supersedes}`, words, notes.length > 0 && `notes: ${notes.join(", ")}`];
  const told = more.filter((one) => typeof one === "string").map((one) => ` · ${showLine(one)}`);
  return `${status.padEnd(10)}  ${id}  ${`${statements}`.padStart(4)}  ${showLine(place)}${told.join("")}`;
}

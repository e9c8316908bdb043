import type { SightingRecord } from "../../record/ledger/kept.ts";
import { showLine } from "./show-words.ts";

/** Where a document was first found. */
type FoundAs = Pick<SightingRecord, "path" | "part">;

/** A document in a citation: its title between “ and ”, else the file that it was found in. */
export function nameDocument(title: string | null, file: string | null): string {
  if (title !== null) return `“${showLine(title)}”`;
  return file === null ? "untitled" : `untitled (${showLine(file)})`;
}

/** A file by the end of its path, which tells it from others and does not tell whose folders these are. */
export function nameFile(foundAs: FoundAs | null): string | null {
  if (foundAs === null) return null;
  const { path, part } = foundAs;
  const end = path === "-" ? "standard input" : path.split(/[/\\]/).filter(Boolean).slice(-2).join("/");
  return part === null ? end : `${end}, ${part}`;
}

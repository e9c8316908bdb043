import { parseStatedDate } from "../date/parse-stated-date.ts";
import type { Stated } from "./stated.ts";

/** The day that a container states of a part, and `where` it does; null where the value is none. */
export function readStatedDate(value: string | null | undefined, where: string): Stated["published"] {
  const stretch = value ? parseStatedDate(value) : null;
  return stretch && { ...stretch, why: `${where} "${value}".` };
}

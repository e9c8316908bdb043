import { LIMITS } from "../limits.ts";
import type { Format } from "./format.ts";

/** The bytes beyond which a file of this format is refused; a text or page is read up to its own limit. */
export function sizeLimit(format: Format): number {
  if (format === "text" || format === "markdown" || format === "page") return Number.POSITIVE_INFINITY;
  if (format === "zip" || format === "gzip") return LIMITS.archive;
  return format === "feed" ? LIMITS.feed : LIMITS.file;
}

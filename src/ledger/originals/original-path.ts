import { join } from "node:path";
import type { Sha256 } from "../../text/sha256.ts";

/** Where an original lies in a folder of originals: `ab/abcdef…`, by the digits of its hash. */
export function originalPath(folder: string, hash: Sha256): string {
  const digits = hash.slice("sha256:".length);
  return join(folder, digits.slice(0, 2), digits);
}

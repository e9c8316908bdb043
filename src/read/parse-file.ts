import type { Given } from "./given.ts";
import { parseSource } from "./parse-source.ts";
import type { Parsed } from "./parsed.ts";
import { fileSource } from "./source.ts";

/**
 * All documents in one file of any format that is read, each behind the original that holds it, and a refusal for each
 * part that cannot be read; a file that yields nothing yields one refusal at least. Same bytes, same documents. A title
 * and a url that were given hold for a file that is one document; outlet and date for each part of a collection, too.
 * Never throws for what is in the bytes.
 */
export async function* parseFile(bytes: Uint8Array, path: string, given: Given): AsyncGenerator<Parsed> {
  for await (const step of parseSource(fileSource(bytes, path, given))) if (step.kind !== "member") yield step;
}

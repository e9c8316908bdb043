import { sha256 } from "../text/sha256.ts";
import { givenToParts } from "./given.ts";
import { type Found, makeDocument } from "./make-document.ts";
import type { Parsed } from "./parsed.ts";
import { joinParts, refuse } from "./refuse.ts";
import type { Opened } from "./source.ts";

/** One item of a collection: how it is called there, the id that it has there, and its own bytes. */
export type Part = { readonly name: string; readonly id: string | null; readonly own: string };

/** The document that is the whole of a source; `id` is what its container calls it. Throws `Failure` "no-text". */
export function makeWhole(source: Opened, found: Found, id: string | null = null): Parsed {
  const { path, name, original, within, bytes } = source;
  const place = { name, original, part: within?.part ?? null, own: within ? sha256(bytes) : original };
  const { document, notes } = makeDocument(withNotes(found, source), place, source.given);
  return { kind: "document", path, key: document.url ?? id, document, notes };
}

/** The document of one part of a source, or its refusal. */
export function makePart(source: Opened, { name, id, own }: Part, found: Found): Parsed {
  const { path, original, within } = source;
  try {
    const place = { name, original, part: joinParts(within?.part, name), own: sha256(own) };
    const { document, notes } = makeDocument(withNotes(found, source), place, givenToParts(source.given));
    return { kind: "document", path, key: document.url ?? id, document, notes };
  } catch (error) {
    return refuse(error, source, name);
  }
}

const withNotes = (found: Found, { notes }: Opened): Found => ({ ...found, notes: [...notes, ...found.notes] });

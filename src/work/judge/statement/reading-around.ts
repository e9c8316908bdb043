import type { Reading } from "../../../record/reading.ts";
import type { OpenDocument } from "../open-document.ts";

/** A document and its parties in the shape of a reading without statements, for what is said in words of one. */
export function readingAround({ document, text, entities }: OpenDocument): Reading {
  return {
    file: "",
    document: { ...document, text },
    statements: [],
    mentions: [],
    entities: entities.map(({ id, of, name }) => ({ id, kind: of, name })),
    notes: [],
  };
}

import { shippedModel } from "../tagger/shipped-model.ts";
import { VECTOR_MODEL } from "../tagger/vector-model.ts";
import type { Document } from "../text/document.ts";
import { isEnglish } from "./is-english.ts";

/** By what a document is read: the version of standoff, the models (null where none knows its language), and the one of its vectors. */
export type ReadBy = { readonly tool: string; readonly model: string | null; readonly vectors: string };

/** Tells of each document by what it is read now. Throws `Failure` "models-missing" or "models-damaged". */
export function readByNow(tool: string): (document: Pick<Document, "language">) => ReadBy {
  // A reading is of both: where one is another, reading again gives something else.
  const model = `${shippedModel()}, ${VECTOR_MODEL}`;
  return (document) => ({ tool, model: isEnglish(document) ? model : null, vectors: VECTOR_MODEL });
}

import { extract } from "../extract/pipeline.ts";
import type { Findings } from "../record/reading.ts";
import type { Tags } from "../record/tags.ts";
import { type Encoder, openEncoder } from "../tagger/open-encoder.ts";
import { spanVector } from "../tagger/span-vector.ts";
import { type Guideline, tagText, tagWithMeanings } from "../tagger/tag-text.ts";
import { wordMeanings } from "../tagger/word-meanings.ts";
import type { Document } from "../text/document.ts";
import { isEnglish } from "./is-english.ts";

/** Findings and their statements' vectors, by the statement's id; vectors of `VECTOR_MODEL`. None where the text is not English. */
export type ReadWithVectors = { readonly findings: Findings; readonly vectors: ReadonlyMap<string, Int8Array> };

/** Reads documents with the shipped model; holds its session open until `close`. */
export type Reader = {
  /** Same document, same findings, whatever was read before. Never throws for a document's sake: it notes. */
  read(document: Document): Promise<Findings>;
  /** The same findings, and for each statement, by its id, the vector of its content's words. */
  readWithVectors(document: Document): Promise<ReadWithVectors>;
  /** The vector of a sentence by itself, for finding statements that say the like. */
  vector(sentence: string): Promise<Int8Array>;
  /** What the model alone says of a text. */
  tag(text: string): Promise<Tags>;
  close(): Promise<void>;
};

/**
 * Opens the shipped model, or uses an open one; reads by our guideline unless another is named. Throws `Failure`
 * "models-missing" or "models-damaged".
 */
export async function openReader(encoder?: Encoder, guideline: Guideline = "standoff"): Promise<Reader> {
  const held = encoder ?? (await openEncoder());
  const tag = (text: string) => tagText(text, held, guideline);
  return {
    tag,
    read: async (document) => (isEnglish(document) ? extract(document, await tag(document.text)) : NOTHING),
    readWithVectors: async (document) => {
      if (!isEnglish(document)) return { findings: NOTHING, vectors: new Map() };
      const tags = await tagWithMeanings(document.text, held, guideline);
      const findings = extract(document, tags);
      return { findings, vectors: new Map(findings.statements.map((s) => [s.id, spanVector(tags, s.content)])) };
    },
    vector: async (sentence) => {
      const meanings = await wordMeanings(sentence, held);
      return spanVector({ meanings }, [{ start: 0, end: sentence.length }]);
    },
    close: () => held.close(),
  };
}

const NOTHING: Findings = { statements: [], mentions: [], entities: [], notes: [] };

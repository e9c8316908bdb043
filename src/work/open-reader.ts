import { extract } from "../extract/pipeline.ts";
import type { Findings } from "../record/reading.ts";
import type { Tags } from "../record/tags.ts";
import { type Encoder, openEncoder } from "../tagger/open-encoder.ts";
import { type Guideline, tagText } from "../tagger/tag-text.ts";
import type { Document } from "../text/document.ts";

/** Reads documents with the shipped model; holds its session open until `close`. */
export type Reader = {
  /** Same document, same findings, whatever was read before. Never throws for a document's sake: it notes. */
  read(document: Document): Promise<Findings>;
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
    close: () => held.close(),
  };
}

const NOTHING: Findings = { statements: [], mentions: [], entities: [], notes: [] };

/** The model knows English only; a document in another language has a note of it and no statements. */
function isEnglish({ language }: Document): boolean {
  return language === null || /^en\b/iu.test(language);
}

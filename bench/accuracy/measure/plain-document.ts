import type { Document, Published } from "../../../src/text/document.ts";
import { sha256, shortId } from "../../../src/text/sha256.ts";

/** A text as a document of which nothing else is known, but where stated the day it was published. */
export function plainDocument(text: string, day: string | null = null): Document {
  const published: Published | null =
    day === null
      ? null
      : {
          edtf: day,
          from: day,
          to: day,
          basis: "given",
          why: "given with the text",
        };
  const about = { title: null, outlet: null, byline: null, credit: null, url: null, language: null } as const;
  const bytes = sha256(text);
  return { id: shortId(bytes), bytes, text, textHash: bytes, ...about, form: "report", published };
}

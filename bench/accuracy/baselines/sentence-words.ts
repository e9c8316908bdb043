import type { Span } from "../../../src/text/span.ts";
import { quotedRanges } from "../measure/quoted-ranges.ts";
import { sentences } from "../measure/sentences.ts";

/** A word or a mark of a sentence; `quoted` where it stands between quotation marks. */
export type SentenceWord = Span & { readonly text: string; readonly quoted: boolean; readonly isMark: boolean };

/** The words and marks of each sentence of a text. */
export function sentenceWords(text: string): readonly (readonly SentenceWord[])[] {
  const quoted = quotedRanges(text);
  return sentences(text).map(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:[’'\-.][\p{L}\p{N}]+)*|\S/gu), (m) => {
      const at = start + m.index;
      return {
        start: at,
        end: at + m[0].length,
        text: m[0],
        quoted: quoted.some((q) => q.start <= at && at < q.end),
        isMark: !/^[\p{L}\p{N}]/u.test(m[0]),
      };
    }),
  );
}

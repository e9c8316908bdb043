import { cut, type Span } from "../../../src/text/span.ts";
import type { PolnearArticle } from "./read-polnear.ts";

/** The cues that a training set holds, as `cueKey` writes them. */
export function seenCues(articles: readonly PolnearArticle[]): ReadonlySet<string> {
  return new Set(articles.flatMap((a) => a.annotations.flat().map((one) => cueKey(a.text, one.cue))));
}

/** A cue's words in lower case, so that "Said" and "said" are one. */
export function cueKey(text: string, cue: readonly Span[]): string {
  return cue
    .map((piece) =>
      cut(text, piece)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}’']+/gu, " ")
        .trim(),
    )
    .join(" … ");
}

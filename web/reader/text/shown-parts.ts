import { showControls } from "../../../src/present/words/show-words.ts";

/** A stretch of a text as it is shown: its own characters, or in the place of one that could steer the page a name for it. */
export type ShownPart = {
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  /** Whether `shown` is exactly what the text has there, so that places within it can be told. */
  readonly isVerbatim: boolean;
};

/** Cuts a stretch so that each part is either verbatim or stands for a single line end or steering character. */
export function shownParts(text: string, start: number, end: number): readonly ShownPart[] {
  const words = text.slice(start, end);
  if (!SPECIAL.test(words)) return [{ start, end, shown: words, isVerbatim: true }];
  const parts: ShownPart[] = [];
  let done = 0;
  const keep = (until: number) => {
    if (until > done) parts.push(part(done, until, words.slice(done, until), true));
  };
  const part = (from: number, to: number, shown: string, isVerbatim: boolean): ShownPart => ({
    start: start + from,
    end: start + to,
    shown,
    isVerbatim,
  });
  for (const { 0: found, index } of words.matchAll(EACH)) {
    keep(index);
    done = index + found.length;
    parts.push(part(index, done, found.startsWith("\r") ? "\n" : showControls(found), false));
  }
  keep(words.length);
  return parts;
}

/** Line ends of other systems, and what `showControls` makes visible. */
const SPECIAL = /\r|(?![\n\t])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u;
const EACH = new RegExp(`\\r\\n|${SPECIAL.source}`, "gu");

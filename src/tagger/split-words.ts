import type { Span } from "../text/span.ts";

/** A word or a single punctuation mark as BERT's basic tokenizer splits it: lower case, no accents, no controls. */
export type Word = Span & {
  /** Normalised characters (code points). */
  readonly letters: readonly string[];
  /** For each of `letters`, where its original begins and ends. */
  readonly from: readonly number[];
  readonly to: readonly number[];
};

const CONTROL = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}]/u;
const SPACE = /[\p{White_Space}]/u;
const MARK = /\p{Mn}/u;
const PUNCTUATION = /[\p{P}!-/:-@[-`{-~]/u;
const HAN = /[\u4e00-\u9fff\u3400-\u4dbf\u{20000}-\u{2a6df}\u{2a700}-\u{2ebef}\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;

/** The words of a text. Normalised code point by code point, so that each character keeps its offset. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let open: { letters: string[]; from: number[]; to: number[] } = { letters: [], from: [], to: [] };
  const close = () => {
    if (open.letters.length === 0) return;
    words.push({ start: open.from[0]!, end: open.to[open.to.length - 1]!, ...open });
    open = { letters: [], from: [], to: [] };
  };
  let at = 0;
  for (const character of text) {
    const from = at;
    at += character.length;
    const space = SPACE.test(character);
    if (!space && (character === "\ufffd" || CONTROL.test(character))) continue;
    if (space) {
      close();
      continue;
    }
    const alone = HAN.test(character);
    if (alone) close();
    for (const letter of normalise(character)) {
      if (PUNCTUATION.test(letter)) close();
      open.letters.push(letter);
      open.from.push(from);
      open.to.push(at);
      if (PUNCTUATION.test(letter)) close();
    }
    if (alone) close();
  }
  close();
  return words;
}

const ASCII: string[][] = Array.from({ length: 128 }, (_, code) => [String.fromCharCode(code).toLowerCase()]);

function normalise(character: string): readonly string[] {
  const code = character.codePointAt(0)!;
  if (code < 128) return ASCII[code]!;
  return [...character.normalize("NFD")].filter((c) => !MARK.test(c)).flatMap((c) => [...c.toLowerCase()]);
}

import type { Span } from "../text/span.ts";
import { caseShape } from "./case-shape.ts";
import { quoteStates } from "./quote-states.ts";
import { splitWords, type Word } from "./split-words.ts";

/**
 * A text as the encoder takes it in: one entry a word piece. Where a heading ends without a stop, it is given one, a piece
 * that holds no character: else the model, which sees no lines, reads the heading and the sentence behind it as one.
 */
export type Pieces = {
  readonly ids: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly case: Uint8Array;
  readonly quote: Uint8Array;
  /** Index of the piece's word. */
  readonly word: Int32Array;
};

/** The number of the piece that stands for a word which the vocabulary cannot make. */
export const UNKNOWN = 100;
const LONGEST_WORD = 100;

/** Word pieces after WordPiece (Schuster and Nakajima 2012): the longest known beginning first. */
export function wordPieces(text: string, vocabulary: ReadonlyMap<string, number>): Pieces {
  const rows: { id: number; start: number; end: number; shape: number; word: number }[] = [];
  const known = new Map<string, readonly Piece[]>();
  const words = splitWords(text);
  const stop = { id: vocabulary.get(STOP) ?? UNKNOWN, shape: caseShape(STOP), word: -1 };
  words.forEach((word, index) => {
    const key = word.letters.join("");
    const pieces = known.get(key) ?? cutWord(word.letters, vocabulary);
    known.set(key, pieces);
    const shape = caseShape(text.slice(word.start, word.end));
    for (const p of pieces) rows.push({ id: p.id, ...original(word, p), shape, word: index });
    if (endsHeading(text, word, words[index + 1])) rows.push({ ...stop, start: word.end, end: word.end });
  });
  const quotes = quoteStates(text);
  return {
    ids: Int32Array.from(rows, (r) => r.id),
    start: Int32Array.from(rows, (r) => r.start),
    end: Int32Array.from(rows, (r) => r.end),
    case: Uint8Array.from(rows, (r) => r.shape),
    quote: Uint8Array.from(rows, (r) => quotes[r.start]!),
    word: Int32Array.from(rows, (r) => r.word),
  };
}

const STOP = ".";

/** A blank line behind a letter or digit: a paragraph would have ended in a mark. */
const endsHeading = (text: string, word: Word, next: Word | undefined): boolean =>
  next !== undefined &&
  /\n[^\S\n]*\n/.test(text.slice(word.end, next.start)) &&
  /[\p{L}\p{N}]$/u.test(text.slice(word.start, word.end));

/** Whether a range of pieces holds any character of the text. */
export function holdsCharacters(
  { start, end }: Pieces,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return start[from]! < end[to - 1]!;
}

type Piece = { readonly id: number; readonly from: number; readonly to: number };

function original(word: Word, piece: Piece): Span {
  return { start: word.from[piece.from]!, end: word.to[piece.to - 1]! };
}

function cutWord(letters: readonly string[], vocabulary: ReadonlyMap<string, number>): readonly Piece[] {
  const whole = [{ id: UNKNOWN, from: 0, to: letters.length }];
  if (letters.length > LONGEST_WORD) return whole;
  const pieces: Piece[] = [];
  for (let from = 0; from < letters.length; ) {
    let to = letters.length;
    let id: number | undefined;
    for (; to > from; to--) {
      id = vocabulary.get((from > 0 ? "##" : "") + letters.slice(from, to).join(""));
      if (id !== undefined) break;
    }
    if (id === undefined) return whole;
    pieces.push({ id, from, to });
    from = to;
  }
  return pieces;
}

import { type Block, splitBlocks } from "../../../src/present/page/split-blocks.ts";

/** A paragraph, or a part of one that is too long to be set at once. */
export type Piece = Block & {
  /** Whether it goes on where the piece before it ended, without a new paragraph. */
  readonly runsOn: boolean;
};

/** The text as paragraphs, those cut at white space that no browser would set in one go. */
export function piecesOf(text: string): readonly Piece[] {
  return splitBlocks(text).flatMap((block) => cutBlock(text, block));
}

/** UTF-16 code units of a piece; hardly a paragraph that people write is as long. */
const LONGEST = 6_000;

const cutBlock = (text: string, block: Block): readonly Piece[] => {
  const pieces: Piece[] = [];
  let start = block.start;
  while (block.end - start > LONGEST) {
    const end = borderBefore(text, start + LONGEST, start);
    pieces.push({ ...block, start, end, runsOn: start > block.start });
    start = end;
  }
  pieces.push({ ...block, start, end: block.end, runsOn: start > block.start });
  return pieces;
};

/** Behind the last white space before an offset; where there is none, the offset itself unless it would part a pair. */
const borderBefore = (text: string, offset: number, least: number): number => {
  for (let at = offset; at > least + LONGEST / 2; at--) if (/\s/.test(text[at - 1]!)) return at;
  return /[\udc00-\udfff]/.test(text[offset]!) ? offset - 1 : offset;
};

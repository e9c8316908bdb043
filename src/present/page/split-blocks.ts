import type { Span } from "../../text/span.ts";

/** A stretch of text that is set as one paragraph, with the number of its first line as `placeOf` counts. */
export type Block = Span & { readonly number: number };

/**
 * The text as paragraphs to set. Each line that is not blank is one, but lines of a text that was broken by hand at
 * some 70 characters stay together, for it would be unreadable with each line apart.
 */
export function splitBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let number = 0;
  let lines = 0;
  let runsOn = false;
  for (const match of text.matchAll(/[^\r\n]+|\r\n?|\n/g)) {
    const line = match[0];
    if (/^[\r\n]/.test(line)) continue;
    const start = match.index;
    const blank = line.trim() === "";
    if (!blank) number++;
    const last = blocks.at(-1);
    const adjoins = last !== undefined && runsOn && /^(\r\n|\r|\n)$/.test(text.slice(last.end, start));
    if (!blank && adjoins) blocks[blocks.length - 1] = { ...last, end: start + line.length };
    else if (!blank) blocks.push({ start, end: start + line.length, number });
    lines = !blank && adjoins ? lines + 1 : 1;
    runsOn = !blank && lines < BROKEN.lines && line.length >= BROKEN.least && line.length <= BROKEN.most;
  }
  return blocks;
}

/** Lengths of a line that was broken by hand, and how many of them may make a paragraph. */
const BROKEN = { least: 45, most: 100, lines: 20 } as const;

import type { PdfLine } from "./pdf-line.ts";

/** Baselines of one paragraph are 1 to 1.5 letter sizes apart; on a page of looser setting all of them are. */
const LOOSE = 1.35;
const INDENT = 0.8;

/**
 * The paragraphs that lines make: a line goes on with the one before unless a wider gap, another size, an indent or a
 * short end before it tells otherwise; over a column's or page's end, only in the middle of a sentence.
 */
export function joinLines(pages: readonly (readonly PdfLine[])[]): readonly string[] {
  const words = new Set(pages.flatMap((lines) => lines.flatMap(({ text }) => text.toLowerCase().match(WORD) ?? [])));
  const paragraphs: string[] = [];
  let before: { line: PdfLine; page: Page } | null = null;
  for (const lines of pages) {
    const page = describePage(lines);
    for (const line of lines) {
      const last = paragraphs.length - 1;
      if (before !== null && goesOn(before.line, line, before.page === page ? page : null)) {
        paragraphs[last] = join(paragraphs[last]!, line.text, words);
      } else paragraphs.push(line.text);
      before = { line, page };
    }
  }
  return paragraphs;
}

/** What is usual on a page: the distance of baselines, and where lines end. */
type Page = { readonly leading: number; readonly right: number };

function describePage(lines: readonly PdfLine[]): Page {
  const gaps = lines.slice(1).map((line, i) => lines[i]!.y - line.y);
  const near = gaps.filter((gap, i) => gap > 0.5 * lines[i + 1]!.size && gap < 3 * lines[i + 1]!.size);
  return { leading: middle(near), right: Math.max(0, ...lines.map(({ right }) => right)) };
}

/** The lower of the two in the middle: gaps between paragraphs must not come to be the usual ones. */
const middle = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[(numbers.length - 1) >> 1] ?? 0;

function goesOn(before: PdfLine, line: PdfLine, page: Page | null): boolean {
  const size = Math.max(before.size, line.size);
  if (size > 1.15 * Math.min(before.size, line.size)) return false;
  const gap = before.y - line.y;
  const isBelow = page !== null && gap > -0.5 * size && gap < 4 * size;
  if (!isBelow) return !isEnd(before.text) && /^\p{Ll}+[’'-]?\p{Ll}*[\s,;.]/u.test(line.text);
  if (gap < 0.5 * size) return true;
  if (gap > LOOSE * Math.max(page.leading, size)) return false;
  // What hangs behind a bullet is indented, too.
  if (line.x > before.x + INDENT * size && !/^\p{Ll}/u.test(line.text)) return false;
  const isShort = page.right - before.right > 0.15 * (page.right - before.x);
  return !(isShort && (isEnd(before.text) || /^[\p{Lu}\d“"•]/u.test(line.text)));
}

const isEnd = (text: string) => /[.!?:…][”’"')\]\d]*$/u.test(text);

const WORD = /\p{L}[\p{L}\p{M}’'-]*\p{L}/gu;

/**
 * A hyphen at a line's end may be the word's own ("cease-fire"): it stays, and the half come together at it, unless
 * the document has the word elsewhere without the hyphen, and nowhere with it. A soft hyphen is there for the line's
 * end alone, and goes.
 */
function join(paragraph: string, line: string, words: ReadonlySet<string>): string {
  if (paragraph.endsWith("\u00ad")) return paragraph.slice(0, -1) + line;
  const half = /(\p{L}[\p{L}\p{M}]*)[-‐]$/u.exec(paragraph)?.[1];
  const rest = /^\p{L}[\p{L}\p{M}]*/u.exec(line)?.[0];
  if (half === undefined || rest === undefined) return `${paragraph} ${line}`;
  const isBroken = words.has((half + rest).toLowerCase()) && !words.has(`${half}-${rest}`.toLowerCase());
  return isBroken ? paragraph.slice(0, -1) + line : paragraph + line;
}

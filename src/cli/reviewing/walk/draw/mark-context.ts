import { wrapWords } from "../../../../present/terminal/wrap-words.ts";
import { showControls } from "../../../../present/words/show-words.ts";
import { bySpan, contains, type Span } from "../../../../text/span.ts";
import type { Mark } from "./marks-of.ts";
import { paintWord } from "./paint-mark.ts";

/** The words of a context, wrapped, with what they are marked by colour, or in brackets: `[cue: said]`. */
export function markContext(
  text: string,
  given: { readonly context: Span; readonly marks: readonly Mark[]; readonly width: number; readonly colour: boolean },
): readonly string[] {
  const { context, marks, width, colour } = given;
  const shown = colour ? paint(text, context, marks) : bracket(text, context, marks);
  return shown
    .split(/\n+/u)
    .map((line) => line.replace(/[^\S\n]+/gu, " ").trim())
    .filter((line) => line !== "")
    .flatMap((line) => wrapWords(line, width));
}

/** The context cut at every edge of a mark. */
const piecesOf = (context: Span, marks: readonly Mark[]): readonly Span[] => {
  const edges = marks.flatMap(({ start, end }) => [start, end]).filter((at) => at > context.start && at < context.end);
  const cuts = [...new Set([context.start, ...edges, context.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => ({ start: cuts[i]!, end }));
};

const paint = (text: string, context: Span, marks: readonly Mark[]): string =>
  piecesOf(context, marks)
    .map((piece) => {
      const own = marks.filter((mark) => contains(mark, piece));
      // Word by word, so that a line that is broken within them is still painted to its end.
      return showControls(text.slice(piece.start, piece.end)).replace(/\S+/gu, (word) => paintWord(word, own));
    })
    .join("");

const bracket = (text: string, context: Span, marks: readonly Mark[]): string => {
  const inside = marks.filter((mark) => contains(context, mark));
  const opened = (at: number) =>
    inside
      .filter(({ start }) => start === at)
      .sort(bySpan)
      .map(({ kind, moving }) => `[${moving ? "> " : ""}${kind}: `)
      .join("");
  const closed = (at: number) => "]".repeat(inside.filter(({ end }) => end === at).length);
  return piecesOf(context, marks)
    .map((piece) => opened(piece.start) + showControls(text.slice(piece.start, piece.end)) + closed(piece.end))
    .join("");
};

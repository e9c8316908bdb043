import type { ComponentChildren } from "preact";
import type { PageStatement } from "../../src/present/desk/page-statement.ts";
import { contains, type Span } from "../../src/text/span.ts";
import { directionOf } from "../parts/direction-of.ts";
import { shownParts } from "../reader/text/shown-parts.ts";
import { linesOf } from "./context-of.ts";

type MarkedWordsProps = {
  readonly text: string;
  readonly stretch: Span;
  readonly statement: Pick<PageStatement, "content" | "cue" | "source" | "condition">;
};

/** A stretch of a text with the words of one statement marked for what they are in it. */
export function MarkedWords({ text, stretch, statement }: MarkedWordsProps) {
  const marks = marksOf(statement);
  return (
    <>
      {linesOf(text, stretch).map((line) => (
        <p key={line.start} dir={directionOf(text.slice(line.start, line.end))}>
          {runsOf(line, marks).map((run) => (
            <Run key={run.start} text={text} run={run} marks={marks.filter((mark) => contains(mark, run))} />
          ))}
        </p>
      ))}
    </>
  );
}

type Mark = Span & { readonly kind: "content" | "source" | "cue" | "condition" };

const marksOf = ({ content, cue, source, condition }: MarkedWordsProps["statement"]): readonly Mark[] => {
  const mark = (kind: Mark["kind"], span: Span | null) => (span ? [{ ...span, kind }] : []);
  return [
    ...content.map((piece) => ({ ...piece, kind: "content" as const })),
    ...mark("source", source),
    ...mark("cue", cue),
    ...mark("condition", condition),
  ];
};

const runsOf = (line: Span, marks: readonly Mark[]): readonly Span[] => {
  const edges = marks.flatMap(({ start, end }) => [start, end]).filter((at) => at > line.start && at < line.end);
  const cuts = [...new Set([line.start, ...edges, line.end])].sort((one, other) => one - other);
  return cuts.slice(1).map((end, i) => ({ start: cuts[i]!, end }));
};

/** Each part tells where it stands in the text, so that what is selected can be told as well. */
function Run({ text, run, marks }: { readonly text: string; readonly run: Span; readonly marks: readonly Mark[] }) {
  const words: ComponentChildren = shownParts(text, run.start, run.end).map(({ start, end, shown, isVerbatim }) => (
    <span key={start} data-start={start} data-end={isVerbatim ? undefined : end}>
      {shown}
    </span>
  ));
  if (marks.length === 0) return <>{words}</>;
  return (
    <mark
      class={marks.map(({ kind }) => `of-${kind}`).join(" ")}
      title={marks.map(({ kind }) => NAMES[kind]).join(", ")}
    >
      {words}
    </mark>
  );
}

const NAMES: Readonly<Record<Mark["kind"], string>> = {
  content: "words said",
  source: "source",
  cue: "cue",
  condition: "condition",
};

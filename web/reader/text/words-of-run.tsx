import type { Family } from "../../../src/present/words/act-words.ts";
import { showControls } from "../../../src/present/words/show-words.ts";
import { PartsOfRun } from "./parts-of-run.tsx";
import { numbersOf, type Run } from "./runs-of.ts";
import { shownParts } from "./shown-parts.ts";

type WordsOfRunProps = {
  readonly text: string;
  readonly run: Run;
  readonly familyOf: (number: number) => Family;
  /** The statement whose words are lit just now. */
  readonly lit: number | null;
};

/** The words of a run. Each statement that covers them draws its own line, the outer ones below the inner ones. */
export function WordsOfRun({ text, run, familyOf, lit }: WordsOfRunProps) {
  const parts = shownParts(text, run.start, run.end);
  const only = parts.length === 1 && parts[0]!.isVerbatim ? parts[0]! : null;
  const name = run.overlays.find(({ kind }) => kind === "name" || kind === "who");
  const note = run.overlays.find(({ kind }) => kind === "note");
  const attributes = {
    class: classOf(run, familyOf, lit) || undefined,
    "data-start": only?.start,
    "data-content": run.content.join(" ") || undefined,
    "data-who": name?.value,
    // A name that is cut by the border of a statement is one place to stop at.
    ...(name?.start === run.start && NAME_BY_KEYS),
    title: note && showControls(note.value),
  };
  const words = only ? only.shown : <PartsOfRun text={text} span={run} />;
  if (run.content.length === 0) return <span {...attributes}>{words}</span>;
  return run.content
    .slice(0, -1)
    .toReversed()
    .reduce(
      (inner, number, i) => <mark class={`around ${familyOf(number)} level-${Math.min(i + 1, DEEPEST)}`}>{inner}</mark>,
      <mark {...attributes}>{words}</mark>,
    );
}

/** No button of the browser's own: its words could not be selected with those around them. */
const NAME_BY_KEYS = { role: "button", tabIndex: 0 } as const;

/** Lines under one word; more could not be told apart. */
const DEEPEST = 3;

const classOf = (run: Run, familyOf: (number: number) => Family, lit: number | null): string => {
  const inner = run.content.at(-1);
  const isLit = lit !== null && numbersOf(run).includes(lit);
  return [
    inner !== undefined && `spoken ${familyOf(inner)}`,
    isLit && `tie-${familyOf(lit)}`,
    isLit && run.content.includes(lit) && "is-words",
    isLit && run.source.includes(lit) && "is-source",
    isLit && run.cue.includes(lit) && "is-cue",
    isLit && run.condition.includes(lit) && "is-condition",
    ...run.overlays.map(({ kind }) => `is-${kind}`),
  ]
    .filter(Boolean)
    .join(" ");
};

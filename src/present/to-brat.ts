import type { Reading, Statement } from "../record/reading.ts";
import { codePointOffsets } from "../text/code-points.ts";
import type { Span } from "../text/span.ts";
import { trimSpan } from "../text/trim-span.ts";
import { describeChain } from "./words/describe-chain.ts";
import { nameSpeaker, showSpeaker } from "./words/name-speaker.ts";

/**
 * A reading as a brat standoff file (.ann) for the document's own text as .txt: text-bound lines for cues, sources,
 * contents and conditions, an event for each cue that ties them (a relation where there is no cue), attributes for act
 * and speaker, notes with the chain. Offsets are code points, as brat counts them. `docs/guide/brat.md` holds the
 * annotation.conf. `standingOf` says of each statement who has reviewed it. Source: brat's own description of its standoff
 * format.
 */
export function toBrat(
  reading: Reading,
  standingOf: (statement: Statement) => string = () => "not reviewed by a person",
): string {
  const bounds = writeBounds(reading.document.text);
  const events = new Map<string, string>();
  for (const { id, cue } of reading.statements) if (cue) events.set(id, `E${events.size + 1}`);
  const rest: string[] = [];
  const next = counter();

  for (const statement of reading.statements) {
    const source = statement.source && bounds.add("Source", [statement.source]);
    const content = bounds.add("Content", statement.content);
    const condition = statement.condition && bounds.add("Condition", [statement.condition]);
    const trigger = statement.cue && bounds.add("Cue", [statement.cue]);
    const event = trigger && events.get(statement.id);
    const target = event ?? content;
    if (event) {
      const within = statement.within && events.get(statement.within);
      const roles = Object.entries({ Source: source, Content: content, Condition: condition, Within: within });
      const filled = roles.filter(([, value]) => value).map(([role, value]) => `${role}:${value}`);
      rest.push(`${event}\t${[`Cue:${trigger}`, ...filled].join(" ")}`);
    } else {
      if (source && content) rest.push(`${next("R")}\tSays Arg1:${source} Arg2:${content}`);
      if (condition && content) rest.push(`${next("R")}\tOnlyIf Arg1:${content} Arg2:${condition}`);
    }
    if (target) rest.push(...describeTarget(reading, statement, { target, standing: standingOf(statement), next }));
  }
  return [...bounds.lines, ...rest].map((line) => `${line}\n`).join("");
}

type Counter = (letter: string) => string;

const describeTarget = (
  reading: Reading,
  statement: Statement,
  { target, standing, next }: { readonly target: string; readonly standing: string; readonly next: Counter },
): readonly string[] => [
  `${next("A")}\tAct ${target} ${statement.act}`,
  `${next("A")}\tSpeakerIs ${target} ${statement.speakerIs}`,
  `${next("#")}\tAnnotatorNotes ${target}\tspeaker: ${showSpeaker(nameSpeaker(reading, statement))}; chain: ${describeChain(reading, statement).join(" → ")}; ${standing}`,
];

const counter = (): Counter => {
  const used = new Map<string, number>();
  return (letter) => {
    const number = (used.get(letter) ?? 0) + 1;
    used.set(letter, number);
    return `${letter}${number}`;
  };
};

// brat reads line by line, and its Python takes many controls for line ends; a tab ends a field. So spans break at them.
const BREAK = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Collects text-bound lines; the same span under the same type is written once. */
const writeBounds = (text: string) => {
  const points = codePointOffsets(text);
  const known = new Map<string, string>();
  const lines: string[] = [];
  const add = (type: string, spans: readonly Span[]): string | null => {
    const pieces = spans.flatMap((span) => fragments(text, span)).sort((a, b) => a.start - b.start);
    if (pieces.length === 0) return null;
    const key = `${type} ${pieces.map(({ start, end }) => `${points[start]} ${points[end]}`).join(";")}`;
    const id = known.get(key) ?? `T${known.size + 1}`;
    if (!known.has(key))
      lines.push(`${id}\t${key}\t${pieces.map(({ start, end }) => text.slice(start, end)).join(" ")}`);
    known.set(key, id);
    return id;
  };
  return { lines, add };
};

const fragments = (text: string, span: Span): readonly Span[] => {
  const found: Span[] = [];
  let start = span.start;
  const keep = (end: number) => {
    const piece = trimSpan(text, { start, end });
    if (piece) found.push(piece);
  };
  for (const gap of text.slice(span.start, span.end).matchAll(BREAK)) {
    keep(span.start + gap.index);
    start = span.start + gap.index + gap[0].length;
  }
  keep(span.end);
  return found;
};

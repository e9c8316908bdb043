import { startOf } from "../../../../present/outline.ts";
import type { Screen } from "../../../../present/terminal/to-terminal.ts";
import { wrapHanging } from "../../../../present/terminal/wrap-hanging.ts";
import { wrapWords } from "../../../../present/terminal/wrap-words.ts";
import { describePublished } from "../../../../present/words/describe-published.ts";
import { showPlace } from "../../../../present/words/place-of.ts";
import { showLine } from "../../../../present/words/show-words.ts";
import type { StopView, WalkState } from "../walk-state.ts";
import { contextOf } from "./context-of.ts";
import { fieldsOf } from "./fields-of.ts";
import { markContext } from "./mark-context.ts";
import { marksOf } from "./marks-of.ts";
import { markLegend } from "./paint-mark.ts";

/** A screen with its number of lines, which is infinite where lines are printed one after the other. */
export type WalkScreen = Screen & { readonly height: number };

/** The statement that is shown: where it stands, its words in their context, and what was read of them. */
export function drawStop(state: WalkState, screen: WalkScreen): readonly string[] {
  const { stops, at, view } = state;
  if (stops.length === 0) return ["no statement is left to review"];
  if (at >= stops.length) return [`all ${stops.length} statements were shown: b goes back, u undoes, q ends`];
  const number = `${at + 1} of ${stops.length}${state.total > stops.length ? ` (${state.total} in all)` : ""}`;
  if (view === null) return [number];
  if (view.kind === "gone") return [number, "", ...wrapWords(showLine(view.why), screen.width)];
  const head = wrapWords(`${number} · ${headOf(view)}`, screen.width);
  const legend = screen.colour ? [markLegend()] : [];
  const room = screen.height - head.length - legend.length - 2;
  const all = fieldsOf(view);
  // Of a statement's words the context says the same.
  const few = all.filter(([label]) => label !== "words");
  const fields = [all, few].map((one) => drawFields(one, screen)).find(({ length }) => room - length >= FEWEST);
  const shown = fields ?? drawFields(few, screen).slice(0, Math.max(room - FEWEST, 0));
  return [...head, "", ...fitContext(state, view, { ...screen, height: room - shown.length }), ...legend, "", ...shown];
}

const drawFields = (fields: ReturnType<typeof fieldsOf>, { width }: WalkScreen): readonly string[] =>
  fields.flatMap(([label, words]) => wrapHanging(label.padEnd(LABEL), words, width).split("\n"));

const LABEL = 13;
/** Lines of context that are shown before anything else is. */
const FEWEST = 4;

type There = Extract<StopView, { kind: "there" }>;

const headOf = ({ hit: { document, statement, review }, document: { text } }: There): string =>
  [
    review,
    document.title === null ? `document ${document.id}` : showLine(document.title),
    document.outlet === null ? "outlet unknown" : showLine(document.outlet),
    describePublished(document.published),
    showPlace(text, startOf({ ...statement, claims: [] })),
  ].join(" · ");

/** As much of the context as has room: the sentences beside it go first, then its middle. */
const fitContext = (state: WalkState, view: There, { width, height, colour }: WalkScreen): readonly string[] => {
  const { text } = view.document;
  const marks = marksOf(state);
  const draw = (beside: number) =>
    markContext(text, { context: contextOf(text, view.hit.statement, beside), marks, width, colour });
  const wide = draw(1);
  if (wide.length <= height) return wide;
  const close = draw(0);
  if (close.length <= height) return close;
  const above = Math.max(Math.ceil((height - 1) / 2), 1);
  const below = Math.max(height - 1 - above, 1);
  return [...close.slice(0, above), "[…]", ...close.slice(-below)];
};

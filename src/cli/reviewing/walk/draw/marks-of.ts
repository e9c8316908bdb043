import type { Span } from "../../../../text/span.ts";
import type { WalkState } from "../walk-state.ts";

/** What words are in a statement. */
export type MarkKind = "words" | "source" | "cue" | "condition";

/** Words that are shown for what they are; `moving` while their edges are moved. */
export type Mark = Span & { readonly kind: MarkKind; readonly moving: boolean };

/** The marked words of the statement that is shown, with the edges as they are being moved. */
export function marksOf({ view, mode }: WalkState): readonly Mark[] {
  if (view?.kind !== "there") return [];
  const { content, source, cue, condition } = view.hit.statement;
  const moved = mode.kind === "edges" ? mode : null;
  const mark = (kind: MarkKind, span: Span | null, isMoving: boolean): readonly Mark[] => {
    const shown = isMoving && moved ? moved.span : span;
    return shown ? [{ start: shown.start, end: shown.end, kind, moving: isMoving }] : [];
  };
  return [
    ...content.flatMap((piece, i) => mark("words", piece, moved?.field.name === "content" && moved.field.piece === i)),
    ...mark("source", source, moved?.field.name === "source"),
    ...mark("cue", cue, moved?.field.name === "cue"),
    ...mark("condition", condition, moved?.field.name === "condition"),
  ];
}

import { contains, hull } from "../../text/span.ts";
import type { Draft } from "./draft.ts";

/**
 * For each draft the innermost other draft in whose words it is reported: the one whose content holds its cue, or, without
 * a cue, its content. Of two drafts over the same words the one whose cue stands further from them is the outer.
 */
export function nestDrafts(drafts: readonly Draft[]): Map<Draft, Draft | null> {
  const byCue = (d: Draft) =>
    drafts.find((other) => other.cue && d.cue && other.cue.start === d.cue.start && other.cue.end === d.cue.end);
  const outerOf = new Map<Draft, Draft | null>();
  for (const draft of drafts) {
    const outer = (draft.inside && byCue(draft.inside)) || innermost(draft, drafts);
    // where each of two holds the other's cue, the first stays in the second
    outerOf.set(draft, isWithin(outer, draft, outerOf) ? null : outer);
  }
  return outerOf;
}

function isWithin(draft: Draft | null, other: Draft, outerOf: ReadonlyMap<Draft, Draft | null>): boolean {
  for (let d = draft; d; d = outerOf.get(d) ?? null) if (d === other) return true;
  return false;
}

function innermost(draft: Draft, drafts: readonly Draft[]): Draft | null {
  const own = hull(draft.content);
  const anchor = draft.cue ?? own;
  const holders = drafts.filter(
    (d) =>
      d !== draft &&
      d.content.some((piece) => contains(piece, anchor)) &&
      (draft.cue !== null || size(d) > size(draft)),
  );
  return holders.sort((a, b) => size(a) - size(b))[0] ?? null;
}

const size = (d: Draft) => d.content.reduce((sum, p) => sum + p.end - p.start, 0);

import { shortId } from "../text/sha256.ts";
import type { Span } from "../text/span.ts";

/** The id of a finding: of its document, its kind and its place in the text, so that found again it is the same. */
export function findingId(document: string, kind: "statement" | "mention" | "entity", place: readonly Span[]): string {
  return shortId(document, kind, ...place.flatMap(({ start, end }) => [start, end]));
}

/** The place of a statement: its cue, where it has one, and its content. */
export function placeOfStatement(statement: {
  readonly cue: Span | null;
  readonly content: readonly Span[];
}): readonly Span[] {
  return statement.cue ? [statement.cue, ...statement.content] : statement.content;
}

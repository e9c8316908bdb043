import { Failure } from "../../../record/failure.ts";
import type { StatementChanges } from "../../../record/ledger/judgement.ts";
import type { StatementRecord } from "../../../record/ledger/kept.ts";
import { bySpan, overlaps, type Span } from "../../../text/span.ts";
import { findEntity } from "../find/find-entity.ts";
import type { OpenDocument } from "../open-document.ts";
import { changeChain } from "./change-chain.ts";
import { type Edits, type Place, SPEAKERLESS } from "./edits.ts";
import { findPlace } from "./find-place.ts";
import { spansOf } from "./spans-of.ts";

/**
 * What a person says of a statement as the values of its fields, every word by its place in the text. Throws what
 * `findPlace` and `findEntity` throw.
 */
export function resolveEdits(
  edits: Edits,
  { statement, document }: { readonly statement: StatementRecord; readonly document: OpenDocument },
): StatementChanges {
  const { act, form, speaker, content } = edits;
  const place = (given: Place, old: readonly Span[]) =>
    findPlace(document.text, given, { old, around: spansOf(statement) });
  const spans: { cue?: Span | null; source?: Span | null; condition?: Span | null } = {};
  for (const field of ["cue", "source", "condition"] as const) {
    const given = edits[field];
    const old = statement[field];
    if (given !== undefined) spans[field] = given === null ? null : place(given, old ? [old] : []);
  }
  return {
    ...(act && { act }),
    ...(form && { form }),
    ...(speaker !== undefined && changeSpeaker(speaker, document)),
    ...(content && { content: inOrder(content.map((piece) => place(piece, statement.content))) }),
    ...spans,
    ...changeChain(edits, { statement, document }),
  };
}

const changeSpeaker = (meant: string, { entities }: OpenDocument): Pick<StatementChanges, "speaker" | "speakerIs"> => {
  const none = SPEAKERLESS.find((word) => word === meant);
  if (none) return { speaker: null, speakerIs: none };
  return speakerOf(findEntity(entities, meant));
};

/** An entity as a speaker: a party without a name is one, but never stands where a name would. */
export function speakerOf({ id, named }: OpenDocument["entities"][number]): {
  readonly speaker: string | null;
  readonly speakerIs: "named" | "unnamed";
} {
  return named ? { speaker: id, speakerIs: "named" } : { speaker: null, speakerIs: "unnamed" };
}

const inOrder = (pieces: readonly Span[]): readonly Span[] => {
  const ordered = pieces.toSorted(bySpan);
  if (ordered.some((piece, i) => i > 0 && overlaps(piece, ordered[i - 1]!))) {
    throw new Failure("bad-option", "the pieces of a content may not share words");
  }
  return ordered;
};

import type { StatementRecord } from "../../record/ledger/kept.ts";
import { contains, overlaps, type Span } from "../../text/span.ts";
import type { FindingRecords } from "../add/records/to-finding-records.ts";
import type { Held } from "./held.ts";

/** What of a new reading may be recorded, and which held statement stands for each of those that may not. */
export type Beside = FindingRecords & { readonly standFor: ReadonlyMap<string, string> };

/**
 * A new reading without what a person has decided otherwise: no statement on the cue of a held one or of one that was
 * withdrawn, or, without a cue, on its words, but for those that stand beside it already; nothing that is held or
 * withdrawn itself.
 */
export function besideHeld(fresh: FindingRecords, held: Held): Beside {
  const pinned = [...held.statements, ...held.withdrawnStatements];
  const standFor = new Map<string, string>();
  for (const one of fresh.statements) {
    const pin =
      pinned.find(({ id }) => id === one.id) ??
      (held.beside.has(one.id) ? undefined : pinned.find((other) => isOnWordsOf(one, other)));
    if (pin) standFor.set(one.id, pin.id);
  }
  const isFree = ({ id }: { readonly id: string }) => !held.ids.has(id) && !held.withdrawn.has(id);
  return {
    standFor,
    statements: fresh.statements
      .filter(({ id }) => !standFor.has(id))
      .map((one) => ({ ...one, within: standFor.get(one.within ?? "") ?? one.within })),
    claims: fresh.claims.filter((one) => isFree(one) && !standFor.has(one.statement ?? "")),
    mentions: fresh.mentions.filter(isFree),
    entities: fresh.entities.filter(isFree),
  };
}

const isOnWordsOf = (one: StatementRecord, pin: StatementRecord): boolean => {
  if (one.cue && pin.cue) return overlaps(one.cue, pin.cue);
  // One whose cue stands in the words of another is told within it, and is no second reading of them.
  if (one.cue && pin.content.some((piece) => contains(piece, one.cue!))) return false;
  return share(one.content, pin.content);
};

const share = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((a) => others.some((b) => overlaps(a, b)));

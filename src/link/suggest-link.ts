import type { LinkRecord } from "../record/ledger/judgement.ts";
import { shortId } from "../text/sha256.ts";
import { LINK_FEATURES } from "./features.ts";
import type { FoldedEntity } from "./link-feature.ts";

/**
 * A machine's link from an entity to the first of these candidates that most speaks for; null where nothing speaks for
 * any. Candidates of its own document, or of another sort, are passed over. Its id is that of the pair, so that the same
 * link is never suggested twice.
 */
export function suggestLink(one: FoldedEntity, candidates: readonly FoldedEntity[]): LinkRecord | null {
  const best = candidates
    .filter(({ entity }) => entity.document !== one.entity.document && entity.of === one.entity.of)
    .map((other) => ({ other, found: featuresOf(one, other) }))
    .filter(({ found }) => found.length > 0)
    .reduce<Weighed | null>((first, next) => (first && scoreOf(first) >= scoreOf(next) ? first : next), null);
  return best && toLink(one, best);
}

type Found = { readonly name: string; readonly score: number; readonly reason: string };
type Weighed = { readonly other: FoldedEntity; readonly found: readonly Found[] };

const featuresOf = (one: FoldedEntity, other: FoldedEntity): readonly Found[] =>
  LINK_FEATURES.flatMap(({ name, score, apply }) => {
    const reason = apply(one, other);
    return reason === null ? [] : [{ name, score, reason }];
  });

const scoreOf = ({ found }: Weighed): number => Math.max(...found.map(({ score }) => score));

const toLink = (one: FoldedEntity, { other, found }: Weighed): LinkRecord => ({
  kind: "link",
  id: linkId(one.entity.id, other.entity.id),
  left: one.entity.id,
  right: other.entity.id,
  relation: "same",
  reasons: found.map(({ reason }) => reason),
  maker: {
    kind: "rule",
    name: "standoff-link",
    version: "1",
    score: scoreOf({ other, found }),
    rules: found.map(({ name }) => name),
  },
});

/** The id of a machine's link between two entities, whichever of them is named first. */
export function linkId(one: string, other: string): string {
  return shortId("link", ...[one, other].sort());
}

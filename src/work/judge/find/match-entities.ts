import { foldForLink } from "../../../ledger/columns.ts";
import type { EntityRecord } from "../../../record/ledger/kept.ts";

/** Those of these entities that a person may mean: by the whole name, else by the id or its beginning, else by words of the name. */
export function matchEntities(entities: readonly EntityRecord[], meant: string): readonly EntityRecord[] {
  for (const fits of [hasName(meant), hasId(meant), hasWords(meant)]) {
    const found = entities.filter(fits);
    if (found.length > 0) return found;
  }
  return [];
}

type Fits = (entity: EntityRecord) => boolean;

const hasName = (meant: string): Fits => {
  const folded = foldForLink(meant);
  return ({ name }) => foldForLink(name) === folded;
};

const hasId =
  (meant: string): Fits =>
  ({ id }) =>
    id === meant || (meant.length >= SHORTEST && id.startsWith(meant));

const hasWords = (meant: string): Fits => {
  const words = wordsOf(meant);
  return ({ name }) => {
    const there = new Set(wordsOf(name));
    return words.length > 0 && words.every((word) => there.has(word));
  };
};

const wordsOf = (name: string): readonly string[] => foldForLink(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Characters of an id that tell it from a name. */
const SHORTEST = 4;

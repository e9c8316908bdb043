import { type Random, random } from "./random.ts";

/** Who and what generated articles speak of: made of syllables, so that names are many and none is anybody's. */
export type World = {
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly outlets: readonly string[];
  /** Words beside the common ones, used as seldom as most words of a language are. */
  readonly rareWords: readonly string[];
};

/** A world for a ledger of this many documents: some hundred people speak often, thousands once or twice. */
export function makeWorld(documents: number): World {
  const r = random(11);
  return {
    people: names(Math.max(200, Math.floor(documents / 4)), () => `${name(r, 2)} ${name(r, 3)}`),
    places: names(400, () => name(r, 3)),
    outlets: names(40, () => `The ${name(r, 2)} ${r.of(["Ledger", "Courier", "Mirror", "Dispatch"])}`),
    rareWords: names(20_000, () => name(r, 3).toLowerCase()),
  };
}

const names = (count: number, make: () => string): readonly string[] => {
  const made = new Set<string>();
  for (let inVain = 0; made.size < count; ) {
    const before = made.size;
    inVain = made.add(make()).size > before ? 0 : inVain + 1;
    if (inVain === PATIENCE) throw new Error(`there are no more than ${made.size} of ${count} such names`);
  }
  return [...made];
};

/** So many names one after the other that are there already: hardly any others are left. */
const PATIENCE = 10_000;

const name = (r: Random, syllables: number): string => {
  let word = "";
  for (let i = 0; i < syllables; i++) word += r.of(STARTS) + r.of(MIDDLES) + r.of(["", "", "n", "r", "l", "s"]);
  return word[0]!.toUpperCase() + word.slice(1);
};

const STARTS = ["b", "br", "d", "dr", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "th", "v", "z"];
const MIDDLES = ["a", "e", "i", "o", "u", "ae", "ou"];

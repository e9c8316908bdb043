import type { StatementHit } from "../../ledger/asking.ts";
import { cut } from "../../text/span.ts";
import { wordsOf, wordsThatAre } from "./content-words.ts";
import { LIKENESS, type Like } from "./like.ts";
import type { Weight } from "./weigh-words.ts";

/** What a sentence has to be compared by: its words and how much they tell, its names, and the cosines that were measured. */
export type Sentence = {
  readonly weights: ReadonlyMap<string, Weight>;
  readonly names: readonly string[];
  readonly cosines: ReadonlyMap<string, number>;
};

/** How like a statement is to a sentence, and what speaks for it; `text` is that of its document. */
export function weighLike(hit: StatementHit, text: string, { weights, names, cosines }: Sentence): Like {
  const { statement, entities } = hit;
  // who speaks belongs to what is said: a sentence mostly names both
  const all = [...statement.content.map((span) => cut(text, span)), ...entities.map(({ name }) => name)];
  const own = new Set(wordsOf(all.join(" ")));
  const shared = [...weights.keys()].map((term) => [term, wordsThatAre(term, own)] as const);
  const terms = shared.filter(([, words]) => words.length > 0).map(([term]) => term);
  const named = names.filter((name) => wordsOf(name).every((word) => own.has(word)));
  const cosine = cosines.get(statement.id) ?? null;
  // whose cosine was not measured is no nearer than the last that was
  const nearness = cosine ?? [...cosines.values()].at(-1) ?? null;
  const parts = [
    ...(nearness === null ? [] : [{ weight: LIKENESS.cosine, value: Math.max(0, nearness) }]),
    ...(weights.size === 0
      ? []
      : [{ weight: LIKENESS.words, value: sum(terms, weights) / sum(weights.keys(), weights) }]),
    ...(names.length === 0 ? [] : [{ weight: LIKENESS.names, value: named.length / names.length }]),
  ];
  const whole = parts.reduce((total, { weight }) => total + weight, 0);
  const likeness = parts.reduce((total, { weight, value }) => total + weight * value, 0) / (whole || 1);
  return { hit, likeness, cosine, words: [...new Set(shared.flatMap(([, words]) => words))], names: named };
}

const sum = (words: Iterable<string>, weights: ReadonlyMap<string, Weight>): number => {
  let total = 0;
  for (const word of words) total += weights.get(word)!.weight;
  return total;
};

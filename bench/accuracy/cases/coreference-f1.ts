import type { Findings } from "../../../src/record/reading.ts";
import { f1 } from "../measure/f1.ts";
import { jaccard } from "../measure/jaccard.ts";
import { shared } from "../measure/shared.ts";
import type { CaseKey } from "./case-key.ts";
import { caseWords } from "./case-words.ts";

/** F1 over pairs of a key's mentions: those that the reading puts together against those that belong together. */
export function coreferenceF1(key: CaseKey, text: string, { mentions }: Findings): number {
  const words = caseWords(text);
  const predicted = mentions.map((m) => ({ entity: m.entity, words: words.words([m]) }));
  const gold = Object.entries(key.entities).flatMap(([id, e]) =>
    (e.mentions ?? []).map((m) => ({ id, given: closest(words.words([m])) })),
  );
  let [together, belong, both] = [0, 0, 0];
  for (let i = 0; i < gold.length; i++) {
    for (let j = 0; j < i; j++) {
      const mine = gold[i]!.given !== null && gold[i]!.given === gold[j]!.given;
      const right = gold[i]!.id === gold[j]!.id;
      if (mine) together++;
      if (right) belong++;
      if (mine && right) both++;
    }
  }
  return f1(both, together, belong);

  function closest(own: ReadonlySet<number>): string | null {
    let best: { entity: string | null; closeness: number } = { entity: null, closeness: 0 };
    for (const m of predicted) {
      if (shared(own, m.words) === 0) continue;
      const closeness = jaccard(own, m.words);
      if (closeness > best.closeness) best = { entity: m.entity, closeness };
    }
    return best.entity;
  }
}

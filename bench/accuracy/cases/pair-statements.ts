import type { Statement } from "../../../src/record/reading.ts";
import { jaccard } from "../measure/jaccard.ts";
import { shared } from "../measure/shared.ts";
import type { WordText } from "../measure/word-text.ts";
import type { KeyStatement } from "./case-key.ts";

export type StatementPair = { readonly key: KeyStatement; readonly predicted: Statement };

/**
 * Pairs statements one to one whose contents share at least half of their words. Those that share a cue go first, so
 * that a nested statement does not take the place of the one around it; then the closer, then what is not optional.
 */
export function pairStatements(
  words: WordText,
  keys: readonly KeyStatement[],
  predicted: readonly Statement[],
): readonly StatementPair[] {
  const contents = predicted.map((p) => words.words(p.content));
  const candidates = keys.flatMap((key, i) => {
    const content = words.words(key.content);
    return predicted.map((p, j) => ({
      i,
      j,
      cue: key.cue && p.cue && shared(words.words([key.cue]), words.words([p.cue])) > 0 ? 1 : 0,
      closeness: jaccard(content, contents[j]!),
      required: key.optional ? 0 : 1,
    }));
  });
  candidates.sort(
    (a, b) => b.cue - a.cue || b.closeness - a.closeness || b.required - a.required || a.i - b.i || a.j - b.j,
  );
  const used = { keys: new Set<number>(), predicted: new Set<number>() };
  const pairs: StatementPair[] = [];
  for (const { i, j, closeness } of candidates) {
    if (closeness < 0.5 || used.keys.has(i) || used.predicted.has(j)) continue;
    used.keys.add(i);
    used.predicted.add(j);
    pairs.push({ key: keys[i]!, predicted: predicted[j]! });
  }
  return pairs;
}

import type { Attribution } from "../measure/attribution.ts";
import { type WordText, wordText } from "../measure/word-text.ts";
import { align, type WordRoles } from "./align.ts";
import { type FlatCounts, flatCounts } from "./flat-counts.ts";
import { judgePair, type Verdict } from "./judge-pair.ts";
import { outermost } from "./outermost.ts";
import type { PolnearArticle } from "./read-polnear.ts";

/** What one system did on one article; figures are sums of these. */
export type ArticleScore = {
  /** One for each gold attribution, in the order of the gold list: the verdict where it was found. */
  readonly verdicts: readonly (Verdict | null)[];
  readonly predicted: number;
  readonly withoutCue: number;
  readonly nested: number;
  /** One for each annotator. */
  readonly flat: readonly FlatCounts[];
};

/** Scores predictions, contents already at PolNeAR's edges: attributions by the first annotator, flat spans by each. */
export function scoreArticle(article: PolnearArticle, predictions: readonly Attribution[]): ArticleScore {
  const words = wordText(article.text);
  const { kept, withoutCue, nested } = outermost(words, predictions);
  // A mark alone, such as the colon of a transcript, has no words: such a gold attribution counts and is never found.
  const gold = (article.annotations[0] ?? []).map((a) => toWords(words, a));
  const predicted = kept.map((a) => toWords(words, a));
  const verdicts = new Map(align(gold, predicted).map((pair) => [pair.gold, judgePair(pair)]));
  return {
    verdicts: gold.map((g) => verdicts.get(g) ?? null),
    predicted: predicted.length,
    withoutCue,
    nested,
    flat: article.annotations.map((one) => flatCounts(words, one, kept)),
  };
}

function toWords(words: WordText, a: Attribution): WordRoles {
  return { cue: words.words(a.cue), source: words.words(a.source), content: words.words(a.content) };
}

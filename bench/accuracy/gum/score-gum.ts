import type { Findings, Mention } from "../../../src/record/reading.ts";
import type { Span } from "../../../src/text/span.ts";
import { jaccard } from "../measure/jaccard.ts";
import { shared } from "../measure/shared.ts";
import { type WordText, wordText } from "../measure/word-text.ts";
import type { GumDocument, GumMention } from "./gum-document.ts";

/** Sources of GUM's attributions, and of how many the product knows whose words they are. */
export type GumScore = {
  readonly sources: number;
  /** Some statement's source overlaps the gold one; only these are judged. */
  readonly read: number;
  /** The speaker is a party that the text names. */
  readonly spoken: number;
  readonly right: number;
  /** The chain has a mention elsewhere; and, of these, right by a mention that is not the source's own words. */
  readonly chained: number;
  readonly rightElsewhere: number;
};

/** Holds the speakers of a document's statements against the coreference chains of the gold sources. */
export function scoreGum(document: GumDocument, { statements, mentions }: Findings): GumScore {
  const words = wordText(document.text);
  const score = { sources: 0, read: 0, spoken: 0, right: 0, chained: 0, rightElsewhere: 0 };
  for (const source of document.sources) {
    const at = words.words(source);
    const overlap = (span: Span | null) => (span ? shared(words.words([span]), at) : 0);
    const [statement] = [...statements]
      .filter((s) => overlap(s.source) > 0)
      .sort((a, b) => overlap(b.source) - overlap(a.source) || Number(b.speaker !== null) - Number(a.speaker !== null));
    score.sources++;
    if (!statement) continue;
    score.read++;
    if (statement.speaker) score.spoken++;
    const chain = chainOf(words, document.mentions, at);
    const elsewhere = chain.filter((m) => shared(words.words(m.head), at) === 0);
    const own = mentions.filter((m) => statement.speaker !== null && m.entity === statement.speaker);
    if (own.some((m) => chain.some((g) => same(words, m, g)))) score.right++;
    if (elsewhere.length === 0) continue;
    score.chained++;
    if (own.some((m) => elsewhere.some((g) => same(words, m, g)))) score.rightElsewhere++;
  }
  return score;
}

/** The chain of the mention that the source's words are: the closest of those whose head is among them. */
function chainOf(words: WordText, mentions: readonly GumMention[], source: ReadonlySet<number>): readonly GumMention[] {
  const closeness = (m: GumMention) => jaccard(words.words([m.span]), source);
  const [best] = mentions
    .filter((m) => shared(words.words(m.head), source) > 0)
    .sort((a, b) => closeness(b) - closeness(a));
  return best ? mentions.filter((m) => m.chain === best.chain) : [];
}

/** Ours end at the head and GUM's go on ("the envoy who left"): the same where ours has the head and nothing beyond. */
function same(words: WordText, ours: Mention, gold: GumMention): boolean {
  const own = words.words([ours]);
  return shared(own, words.words(gold.head)) > 0 && shared(own, words.words([gold.span])) === own.size;
}

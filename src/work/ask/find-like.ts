import type { StatementHit, StatementQuery } from "../../ledger/asking.ts";
import type { Reads } from "../../ledger/ledger.ts";
import { dayOf } from "../../present/answers/day-of.ts";
import { VECTOR_MODEL } from "../../tagger/vector-model.ts";
import type { Reader } from "../open-reader.ts";
import { contentWords } from "./content-words.ts";
import { LIKENESS, type Like } from "./like.ts";
import { likeCandidates } from "./like-candidates.ts";
import { namesIn } from "./names-in.ts";
import { provenText } from "./proven-text.ts";
import { weighLike } from "./weigh-like.ts";
import { weighWords } from "./weigh-words.ts";

/** How like statements are looked for. */
export type LikeOptions = {
  /** Makes the sentence's vector; null to go by words and names alone. */
  readonly reader: Pick<Reader, "vector"> | null;
  readonly limit: number;
  /** What the statements must meet besides. */
  readonly filters?: Omit<StatementQuery, "words" | "anyOf" | "ids" | "order" | "limit" | "offset">;
};

/**
 * The statements that most say the like of a sentence, the oldest first, by the day of saying, else of publication, else
 * of collecting; none that is hardly like it. What is weighed was found by the sentence's rarer words, by its names, and
 * by the nearest vectors.
 */
export async function findLike(now: Reads, sentence: string, options: LikeOptions): Promise<readonly Like[]> {
  const { filters = {}, limit } = options;
  const weights = await weighWords(now, contentWords(sentence));
  const names = namesIn(sentence);
  const cosines = await cosinesOf(now, sentence, options);
  const near = [...cosines.keys()].slice(0, NEAREST);
  const found = await likeCandidates(now, { weights, names, near }, filters);
  const texts = new Map<string, string | null>();
  const all: Like[] = [];
  for (const hit of found) {
    const hash = hit.document.textHash;
    if (!texts.has(hash)) texts.set(hash, await provenText(now, hash));
    const text = texts.get(hash);
    if (text) all.push(weighLike(hit, text, { weights, names, cosines }));
  }
  const best = all
    .filter(({ likeness }) => likeness >= LIKENESS.floor)
    .sort((a, b) => b.likeness - a.likeness || (a.hit.statement.id < b.hit.statement.id ? -1 : 1))
    .slice(0, limit);
  return best.sort((a, b) => (dayOfHit(a.hit) < dayOfHit(b.hit) ? -1 : dayOfHit(a.hit) > dayOfHit(b.hit) ? 1 : 0));
}

/** Cosines with the statements that are nearest, those first; none where there are no vectors. */
const cosinesOf = async (now: Reads, sentence: string, options: LikeOptions): Promise<ReadonlyMap<string, number>> => {
  if (options.reader === null) return new Map();
  const vector = await options.reader.vector(sentence);
  const near = await now.near(vector, VECTOR_MODEL, MEASURED, options.filters?.asOf ?? null);
  return new Map(near.map(({ statement, cosine }) => [statement, cosine]));
};

/** Of so many nearest the cosine is known, and so many of them are weighed even where they share no word. */
const MEASURED = 1000;
const NEAREST = 60;

const dayOfHit = ({ statement, document, collectedAt }: StatementHit): string =>
  dayOf({ chain: statement.chain, document, collectedAt }).from;

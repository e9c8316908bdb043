import type { StatementHit, StatementQuery } from "../../ledger/asking.ts";
import type { Reads } from "../../ledger/ledger.ts";
import type { Weight } from "./weigh-words.ts";

/** What a sentence has by which others are found: its words, the rarest first, its names, and the nearest statements. */
export type Clues = {
  readonly weights: ReadonlyMap<string, Weight>;
  readonly names: readonly string[];
  readonly near: readonly string[];
};

/** The statements that are worth weighing, each once. */
export async function likeCandidates(
  now: Reads,
  { weights, names, near }: Clues,
  filters: Omit<StatementQuery, "limit">,
): Promise<readonly StatementHit[]> {
  const anyOf = rareOf(weights);
  const byWords = { ...filters, anyOf, limit: BY_WORDS };
  const speakers = filters.speaker === undefined ? names.slice(0, NAMES) : [];
  const queries: StatementQuery[] = [
    ...(anyOf.length === 0 ? [] : [byWords, ...speakers.map((speaker) => ({ ...byWords, speaker, limit: BY_NAME }))]),
    ...(near.length === 0 ? [] : [{ ...filters, ids: near, limit: near.length }]),
  ];
  const found = new Map<string, StatementHit>();
  for (const query of queries) {
    for (const hit of (await now.statements(query)).hits) found.set(hit.statement.id, hit);
  }
  return [...found.values()];
}

const BY_WORDS = 80;
const BY_NAME = 40;
const NAMES = 3;

/** The rarest words, as many as few enough statements have: the commoner ones would only make the list longer. */
const rareOf = (weights: ReadonlyMap<string, Weight>): readonly string[] => {
  const rare: string[] = [];
  let looked = 0;
  for (const [word, { having }] of weights) {
    looked += having;
    if (rare.length > 0 && looked > LOOKED_AT) break;
    rare.push(word);
  }
  return rare;
};

const LOOKED_AT = 10_000;

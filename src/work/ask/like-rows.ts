import type { AsOf, Reads } from "../../ledger/ledger.ts";
import type { LikeRow } from "../../present/answers/like-row.ts";
import { citeHits } from "../cite/cite-hits.ts";
import type { Like } from "./like.ts";

/** Statements that were found to say the like of a sentence as rows, in the same order. */
export async function* likeRows(now: Reads, found: readonly Like[], asOf: AsOf): AsyncGenerator<LikeRow> {
  const byId = new Map(found.map((like) => [like.hit.statement.id, like]));
  const hits = found.map(({ hit }) => hit);
  for await (const cited of citeHits(now, hits, asOf)) {
    const { likeness, cosine, words, names } = byId.get(cited.id)!;
    yield { ...cited, likeness: round(likeness), reasons: { cosine: cosine && round(cosine), words, names } };
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;

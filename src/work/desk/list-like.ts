import type { Reads } from "../../ledger/ledger.ts";
import type { LikeRow } from "../../present/answers/like-row.ts";
import type { LikeList } from "../../present/desk/like-list.ts";
import { Failure } from "../../record/failure.ts";
import { findLike, type LikeOptions } from "../ask/find-like.ts";
import { likeRows } from "../ask/like-rows.ts";

/** The statements that say the like of a sentence; without the model by words and names alone, which the answer says. */
export async function listLike(now: Reads, sentence: string, options: LikeOptions): Promise<LikeList> {
  const head = await now.head();
  const { found, byMeaning } = await foundBy(now, sentence, options);
  const rows: LikeRow[] = [];
  for await (const row of likeRows(now, found, options.filters?.asOf ?? null)) rows.push(row);
  return { rows, byMeaning, head };
}

const foundBy = async (now: Reads, sentence: string, options: LikeOptions) => {
  try {
    return { found: await findLike(now, sentence, options), byMeaning: options.reader !== null };
  } catch (error) {
    if (!(error instanceof Failure) || !/^models-/.test(error.code)) throw error;
    return { found: await findLike(now, sentence, { ...options, reader: null }), byMeaning: false };
  }
};

import type { StatementQuery } from "../../ledger/asking.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { likeView } from "../../present/answers/like-row.ts";
import type { RowFormat } from "../../present/rows/row-view.ts";
import { Failure } from "../../record/failure.ts";
import { findLike } from "../../work/ask/find-like.ts";
import type { Like } from "../../work/ask/like.ts";
import { likeRows } from "../../work/ask/like-rows.ts";
import { openLazily } from "../../work/open-lazily.ts";
import type { Reader } from "../../work/open-reader.ts";
import { printRows, tellRest } from "./print-rows.ts";

/** Writes the statements that say the like of a sentence; without the model it goes by words and names, and says so. */
export async function listLike(
  ledger: Ledger,
  {
    sentence,
    query,
    format,
  }: { readonly sentence: string; readonly query: StatementQuery; readonly format: RowFormat },
): Promise<void> {
  const { limit, offset: _, order: __, words: ___, ...filters } = query;
  const found = await withReader((reader) => findLike(ledger, sentence, { reader, limit, filters }));
  await printRows(likeRows(ledger, found, filters.asOf ?? null), { format, view: likeView });
  if (found.length === 0) tellRest(0, { total: 0, one: "statement", many: "statements" });
}

/** Without the model a sentence still has words and names. */
const withReader = async (find: (reader: Pick<Reader, "vector"> | null) => Promise<readonly Like[]>) => {
  const reader = openLazily();
  try {
    return await find(reader);
  } catch (error) {
    if (!(error instanceof Failure) || !/^models-/.test(error.code)) throw error;
    process.stderr.write(`standoff: ${error.message}; statements are compared by words and names alone\n`);
    return find(null);
  } finally {
    await reader.close().catch(() => {});
  }
};

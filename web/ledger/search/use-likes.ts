import type { LikeList } from "../../../src/present/desk/like-list.ts";
import { useAnswer } from "../../asking/use-answer.ts";
import type { RowSource } from "../../asking/use-pages.ts";
import type { StatementRow } from "../rows/statement-row.ts";

/** The statements that say the like of a sentence, the most alike first; null asks nothing. */
export function useLikes(path: string | null): RowSource<StatementRow> & { readonly byMeaning: boolean } {
  const { answer, refusal, isAsking, of } = useAnswer<LikeList>(path);
  const rows = answer?.rows.toSorted((a, b) => b.likeness - a.likeness) ?? [];
  return {
    total: answer && rows.length,
    rowAt: (index) => rows[index] ?? null,
    want: () => {},
    refusal,
    isStale: isAsking,
    of,
    byMeaning: answer?.byMeaning ?? true,
  };
}

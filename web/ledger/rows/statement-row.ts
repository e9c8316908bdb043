import type { LikeList } from "../../../src/present/desk/like-list.ts";
import type { StatementList } from "../../../src/present/desk/statement-list.ts";

/** A statement as the ledger lists it; one that was found for a sentence also with how alike it is, and why. */
export type StatementRow = StatementList["rows"][number] &
  Partial<Pick<LikeList["rows"][number], "likeness" | "reasons">>;

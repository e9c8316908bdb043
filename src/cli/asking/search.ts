import type { StatementQuery } from "../../ledger/asking.ts";
import { Failure } from "../../record/failure.ts";
import { withLedger } from "../ledger/with-ledger.ts";
import type { AskOptions } from "./ask-options.ts";
import type { FilterOptions } from "./filter-options.ts";
import { listDocuments } from "./list-documents.ts";
import { listStatements } from "./list-statements.ts";
import { ofStatementsAlone, toQuery } from "./to-query.ts";

/** The options of `standoff search`, as they are written. */
export type SearchOptions = AskOptions &
  FilterOptions & {
    readonly in: "statements" | "documents" | "both";
    readonly like?: string;
    readonly order?: NonNullable<StatementQuery["order"]> | "published";
    readonly limit: number;
    readonly offset: number;
  };

/** Writes the statements, or the documents, that have these words and meet these filters. */
export async function searchCommand(words: readonly string[], options: SearchOptions): Promise<number> {
  checkTogether(words, options);
  return withLedger(options, { create: false }, async (ledger) => {
    const { limit, offset } = options;
    const order = options.order === "published" ? undefined : options.order;
    const query = { ...(await toQuery(ledger, words, options)), order, limit, offset };
    if (options.like !== undefined) {
      const { listLike } = await import("./list-like.ts");
      await listLike(ledger, { sentence: options.like, query, format: options.format });
      return 0;
    }
    if (options.in !== "documents") await listStatements(ledger, query, options);
    if (options.in !== "statements") await listDocuments(ledger, query, options);
    return 0;
  });
}

const checkTogether = (words: readonly string[], options: SearchOptions): void => {
  const { like, format } = options;
  if (like !== undefined && words.length > 0) {
    throw new Failure("bad-option", "--like takes the sentence itself: give it no words beside");
  }
  if (like !== undefined && options.in !== "statements") throw new Failure("bad-option", "--like finds statements");
  if (options.in === "both" && (format === "csv" || format === "json")) {
    throw new Failure("bad-option", `${format} has rows of one sort: --in statements or --in documents`);
  }
  const [only] = ofStatementsAlone(options);
  if (only !== undefined && options.in !== "statements") {
    throw new Failure("bad-option", `--${only} is asked of statements: --in statements`);
  }
};

import type { Reads } from "../../ledger/ledger.ts";
import type { Change } from "../../record/ledger/entry.ts";

/** Works out a change on the ledger as it is; null where all is so already. What it throws, the user can mend. */
export type Plan = (now: Reads) => Promise<Change | null>;

/** Who judges, and when (ISO 8601, UTC). */
export type Signature = { readonly by: string; readonly at: string };

/** What a judgement on one of several records adds to a change. */
export type PartOfChange = Pick<Change, "record" | "end">;

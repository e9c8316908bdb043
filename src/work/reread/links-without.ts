import type { Reads } from "../../ledger/ledger.ts";
import type { LinkRecord } from "../../record/ledger/judgement.ts";
import { relink } from "./relink.ts";

/**
 * The machine's links between those that only a document's entities have held together, which is about to go: each name
 * is tied to its oldest bearer, and that may be this one.
 */
export async function linksWithout(now: Reads, document: string): Promise<readonly LinkRecord[]> {
  const before = await now.list("entity", { document });
  return (await relink(now, { before, after: [], heirs: new Map() })).links;
}

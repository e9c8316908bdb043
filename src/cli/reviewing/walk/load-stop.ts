import type { Reads } from "../../../ledger/ledger.ts";
import { whyGone } from "../../../work/judge/find/find-record.ts";
import { openDocument } from "../../../work/judge/open-document.ts";
import type { Stop, StopView } from "./walk-state.ts";

/** A stop as the ledger has it now: another person may have judged it since the review began. */
export async function loadStop(now: Reads, { statement: id }: Stop): Promise<StopView> {
  const { hits } = await now.statements({ ids: [id], withSuperseded: true, limit: 1 });
  const [hit] = hits;
  if (!hit) return { kind: "gone", why: (await whyGone(now, { kind: "statement", id })).message };
  const reviews = await now.list("review", { target_kind: "statement", target: id, verdict: "accepted" });
  const { within } = hit.statement;
  const outer = within === null ? null : await now.live("statement", within);
  const document = await openDocument(now, hit.document.id);
  return { kind: "there", hit, document, acceptedBy: reviews.map(({ by }) => by), outer };
}

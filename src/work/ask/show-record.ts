import { documentOf } from "../../ledger/columns.ts";
import type { AsOf, Reads } from "../../ledger/ledger.ts";
import type { Shown } from "../../present/answers/records/shown.ts";
import type { ReviewedHit } from "../../present/rows/cited-statement.ts";
import type { DocumentRecord } from "../../record/ledger/kept.ts";
import type { LedgerRecord } from "../../record/ledger/ledger-record.ts";
import { findId } from "./find-id.ts";
import { historyOf } from "./history-of.ts";
import { judgementsOn } from "./judgements-on.ts";
import { provenText } from "./proven-text.ts";
import { tombstonesOf } from "./tombstones-of.ts";

/** Finds a record of any kind by its id or the beginning of it. Throws `Failure` "no-such-record" or "ambiguous-id". */
export async function showRecord(now: Reads, prefix: string, asOf: AsOf): Promise<Shown> {
  const ref = await findId(now, prefix);
  const versions = (await now.versions(ref.id)).filter(({ kind }) => kind === ref.kind);
  const known = versions.filter(({ recorded }) => asOf === null || recorded <= asOf);
  const live = await now.live(ref.kind, ref.id, asOf);
  const record = live ?? known.at(-1)?.record ?? null;
  const judgements = await judgementsOn(now, ref.id, asOf);
  const document = record && (await homeOf(now, record, asOf));
  const isWithdrawn = judgements.some((one) => one.kind === "review" && one.verdict === "withdrawn");
  return {
    ref,
    record,
    standing: live ? "live" : known.length === 0 ? "not yet recorded" : record === null ? "purged" : "ended",
    document,
    text: await textOf(now, record, document),
    hit: live?.kind === "statement" ? await hitOf(now, ref.id, { judgements, asOf }) : null,
    cluster: live?.kind === "entity" ? await now.cluster(ref.id, asOf) : null,
    judgements,
    isOrphaned: live === null && !isWithdrawn && judgements.length > 0,
    tombstones: record === null ? await tombstonesOf(now, ref, asOf) : [],
    history: await historyOf(now, ref.id, { versions: known, asOf }),
  };
}

/** The text that the words of a record are cut from: of a judgement, the one that it was made on. */
const textOf = async (now: Reads, record: LedgerRecord | null, document: DocumentRecord | null) => {
  const anchor = record !== null && "anchor" in record ? record.anchor : null;
  const hash = anchor?.textHash ?? document?.textHash;
  return hash === undefined ? null : provenText(now, hash);
};

const hitOf = async (
  now: Reads,
  id: string,
  { judgements, asOf }: { readonly judgements: Shown["judgements"]; readonly asOf: AsOf },
): Promise<ReviewedHit | null> => {
  const { hits } = await now.statements({ ids: [id], withSuperseded: true, asOf, limit: 1 });
  const accepted = judgements.filter((one) => one.kind === "review" && one.verdict === "accepted");
  return hits[0] ? { ...hits[0], acceptedBy: accepted.map(({ by }) => by) } : null;
};

/** The document that a record stands in, or whose words a judgement was made on. */
const homeOf = async (now: Reads, record: LedgerRecord, asOf: AsOf): Promise<DocumentRecord | null> => {
  if (record.kind === "document") return record;
  const id = documentOf(record);
  return id === null ? null : now.live("document", id, asOf);
};

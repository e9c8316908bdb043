import type { Ledger, Reads } from "../../ledger/ledger.ts";
import type { Change } from "../../record/ledger/entry.ts";
import type { DocumentChanges } from "../../record/ledger/judgement.ts";
import type { DocumentRecord } from "../../record/ledger/kept.ts";
import { canonicalJson } from "../../text/canonical-json.ts";
import { findRecord } from "../judge/find/find-record.ts";
import { judgedOn } from "../judge/judged-on.ts";
import { freshId } from "../judge/judgement-id.ts";
import { openDocument } from "../judge/open-document.ts";
import type { Signature } from "../judge/plan.ts";
import { refuseChanged } from "../judge/unless-changed.ts";
import { planReread, type ReadAgain } from "../reread/plan-reread.ts";
import type { RereadWay } from "../reread/reread-document.ts";
import { NOTHING_REREAD, type RereadReport } from "../reread/reread-report.ts";

/** What a person puts right in what a document says of itself. */
export type Setting = {
  /** Or the beginning of it. */
  readonly id: string;
  readonly changes: DocumentChanges;
  readonly reason: string | null;
  readonly signature: Signature;
  /** The entry as of which the document was looked at; left out, it may have changed since. */
  readonly seen?: number | null;
};

/** A document as it stands now, and what came of reading it again; `entry` is null where all was so already. */
export type SetDone = {
  readonly document: DocumentRecord;
  readonly entry: number | null;
  readonly report: RereadReport;
};

/**
 * Puts a document right, under the same id, in one change with what depends on it: days are worked out from its date, and
 * the model reads by its language. Throws `Failure` "no-such-record", "ambiguous-id", "changed-since" or "purged".
 */
export async function setDocument(setting: Setting, way: RereadWay): Promise<SetDone> {
  const { id, seen = null } = setting;
  await refuseChanged(way.ledger, { id, seen });
  const { document, text } = await open(way.ledger, id);
  const next = putRight(document, setting.changes);
  if (canonicalJson(next) === canonicalJson(document)) return { document, entry: null, report: NOTHING_REREAD };
  const again = dependsOn(document, next) ? await readAgain(next, text, way) : null;
  let report = NOTHING_REREAD;
  const entry = await way.ledger.append(async (now) => {
    const live = await now.live("document", document.id);
    if (!live || canonicalJson(live) !== canonicalJson(document)) return null;
    const planned = again && (await planReread(now, again));
    report = planned?.report ?? NOTHING_REREAD;
    return changeOf(now, { document, next, setting, reread: planned?.change ?? null });
  });
  // Somebody else has put it right, or taken it out, while it was read.
  return entry ? { document: next, entry: entry.seq, report } : setDocument(setting, way);
}

const open = async (ledger: Ledger, prefix: string) =>
  openDocument(ledger, (await findRecord(ledger, prefix, ["document"])).id);

/** Where its key was its address, its key moves with that. */
const putRight = (document: DocumentRecord, changes: DocumentChanges): DocumentRecord => {
  const next = { ...document, ...changes };
  return { ...next, key: next.url ?? (document.key === document.url ? null : document.key) };
};

const dependsOn = (document: DocumentRecord, next: DocumentRecord): boolean =>
  canonicalJson([document.published, document.language]) !== canonicalJson([next.published, next.language]);

const readAgain = async (document: DocumentRecord, text: string, way: RereadWay): Promise<ReadAgain> => {
  const found = await way.read({ ...document, text });
  if (!found) throw new Error("the reader was closed while it read");
  return { document, text, found, by: way.readBy(document) };
};

const changeOf = async (
  now: Reads,
  given: {
    readonly document: DocumentRecord;
    readonly next: DocumentRecord;
    readonly setting: Setting;
    readonly reread: Change | null;
  },
): Promise<Change> => {
  const { document, next, reread } = given;
  const { changes, reason, signature } = given.setting;
  return {
    act: "set",
    by: signature.by,
    subject: document.id,
    detail: [Object.keys(changes).join(", "), reason].filter((words) => words !== null).join(": "),
    undoes: null,
    texts: [],
    record: [
      next,
      {
        kind: "correction",
        id: await freshId(now, document),
        ...(await judgedOn(now, document, signature)),
        changes,
        reason,
      },
      ...(reread?.record ?? []),
    ],
    end: reread?.end ?? [],
    vectors: reread?.vectors ?? null,
  };
};

import type { DocumentHit } from "../../ledger/asking.ts";
import type { AsOf, Reads } from "../../ledger/ledger.ts";
import { compareTexts } from "../../present/answers/documents/compare-texts.ts";
import type { ShownDocument } from "../../present/answers/documents/shown-document.ts";
import { Failure } from "../../record/failure.ts";
import type { DocumentRecord } from "../../record/ledger/kept.ts";
import { findId } from "./find-id.ts";
import { historyOf } from "./history-of.ts";
import { judgementsOn, orphanedIn } from "./judgements-on.ts";
import { provenText } from "./proven-text.ts";

/** Finds a document by its id or the beginning of it. Throws `Failure` "no-such-record", "ambiguous-id" or "purged". */
export async function showDocument(now: Reads, prefix: string, asOf: AsOf): Promise<ShownDocument> {
  const { id } = await findId(now, prefix, "document");
  const hit = await hitOf(now, id, asOf);
  const { document } = hit;
  const text = await provenText(now, document.textHash);
  const statements = await now.statements({ document: id, order: "document", asOf, limit: ALL });
  const [reading = null] = await now.list("reading", { document: id }, asOf);
  const original = document.translationOf === null ? null : await now.live("document", document.translationOf, asOf);
  return {
    hit,
    text,
    sightings: await now.list("sighting", { document: id }, asOf),
    reading,
    versions: await versionsOf(now, document, asOf),
    changes: await changesOf(now, { document, text }, asOf),
    translations: [...(original ? [original] : []), ...(await now.list("document", { translation_of: id }, asOf))],
    statements: statements.hits,
    judgements: await judgementsOn(now, id, asOf),
    orphaned: await orphanedIn(now, id, asOf),
    history: await historyOf(now, id, { versions: await now.versions(id), asOf }),
  };
}

/** More than a document can have. */
const ALL = 1_000_000;

const hitOf = async (now: Reads, id: string, asOf: AsOf): Promise<DocumentHit> => {
  const { hits } = await now.documents({ ids: [id], withSuperseded: true, asOf, limit: 1 });
  if (hits[0]) return hits[0];
  const last = (await now.versions(id)).at(-1);
  if (last?.record === null)
    throw new Failure("purged", `document ${id} was removed for good; see standoff show ${id}`);
  throw new Failure("no-such-record", `document ${id} is not live; see standoff show ${id}`);
};

/** Back to the first and on to the newest; what was purged of them is passed over. */
const versionsOf = async (now: Reads, document: DocumentRecord, asOf: AsOf): Promise<readonly DocumentRecord[]> => {
  const known = new Map([[document.id, document]]);
  const older: DocumentRecord[] = [];
  for (let at = document; at.supersedes !== null && !known.has(at.supersedes); ) {
    const before = await now.live("document", at.supersedes, asOf);
    if (before === null) break;
    known.set(before.id, before);
    older.unshift(before);
    at = before;
  }
  const newer: DocumentRecord[] = [];
  for (let at = [document]; at.length > 0; ) {
    const behind = await now.list("document", { supersedes: at.map(({ id }) => id) }, asOf);
    at = behind.filter(({ id }) => !known.has(id));
    for (const one of at) known.set(one.id, one);
    newer.push(...at);
  }
  return [...older, document, ...newer];
};

const changesOf = async (
  now: Reads,
  { document, text }: { readonly document: DocumentRecord; readonly text: string | null },
  asOf: AsOf,
): Promise<ShownDocument["changes"]> => {
  const before = document.supersedes === null ? null : await now.live("document", document.supersedes, asOf);
  const older = before && (await provenText(now, before.textHash));
  return older === null || text === null ? null : compareTexts(older, text);
};

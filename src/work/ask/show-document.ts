import type { AsOf, Reads } from "../../ledger/ledger.ts";
import { compareTexts } from "../../present/answers/documents/compare-texts.ts";
import type { ShownDocument } from "../../present/answers/documents/shown-document.ts";
import type { DocumentRecord } from "../../record/ledger/kept.ts";
import { findDocument } from "./find-document.ts";
import { historyOf } from "./history-of.ts";
import { judgementsOn, orphanedIn } from "./judgements-on.ts";
import { provenText } from "./proven-text.ts";
import { translationsOf } from "./translations-of.ts";
import { versionsOfPage } from "./versions-of-page.ts";

/** Finds a document by its id or the beginning of it. Throws `Failure` "no-such-record", "ambiguous-id" or "purged". */
export async function showDocument(now: Reads, prefix: string, asOf: AsOf): Promise<ShownDocument> {
  const hit = await findDocument(now, prefix, asOf);
  const { document } = hit;
  const { id } = document;
  const text = await provenText(now, document.textHash);
  const statements = await now.statements({ document: id, order: "document", asOf, limit: ALL });
  const [reading = null] = await now.list("reading", { document: id }, asOf);
  return {
    hit,
    text,
    sightings: await now.list("sighting", { document: id }, asOf),
    reading,
    versions: await versionsOfPage(now, document, asOf),
    changes: await changesOf(now, { document, text }, asOf),
    translations: await translationsOf(now, document, asOf),
    statements: statements.hits,
    judgements: await judgementsOn(now, id, asOf),
    orphaned: await orphanedIn(now, id, asOf),
    history: await historyOf(now, id, { versions: await now.versions(id), asOf }),
  };
}

/** More than a document can have. */
const ALL = 1_000_000;

const changesOf = async (
  now: Reads,
  { document, text }: { readonly document: DocumentRecord; readonly text: string | null },
  asOf: AsOf,
): Promise<ShownDocument["changes"]> => {
  const before = document.supersedes === null ? null : await now.live("document", document.supersedes, asOf);
  const older = before && (await provenText(now, before.textHash));
  return older === null || text === null ? null : compareTexts(older, text);
};

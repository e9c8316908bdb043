import type { Reads } from "../../ledger/ledger.ts";
import type { DocumentRecord } from "../../record/ledger/kept.ts";
import { readingId } from "../add/records/to-records.ts";
import { findRecord } from "../judge/find/find-record.ts";
import type { ReadBy } from "../read-by.ts";
import { seqOfVersion } from "./seq-of-version.ts";

/** Which documents are to be read again. */
export type Choice = {
  /** Ids or their beginnings; where there are any, these and no others. */
  readonly ids: readonly string[];
  /** all: every one · outdated: those that another version or model has read */
  readonly which: "all" | "outdated";
  /** Those that came in since: a version of standoff, or a time (ISO 8601, UTC); null for no limit. */
  readonly since: { readonly version: string } | { readonly at: string } | null;
};

/** The documents of a choice, in the order of their recording. Throws `Failure` "no-such-record" or "ambiguous-id". */
export async function chooseDocuments(
  now: Reads,
  { ids, which, since }: Choice,
  readBy: (document: DocumentRecord) => ReadBy,
): Promise<readonly DocumentRecord[]> {
  const named: DocumentRecord[] = [];
  for (const id of ids) named.push(await findRecord(now, id, ["document"]));
  const all = ids.length > 0 ? named : await now.list("document", {});
  const before = since === null ? new Set() : await thereAt(now, since);
  const recent = all.filter(({ id }) => !before.has(id));
  if (which === "all" || ids.length > 0) return recent;
  const readings = new Map((await now.list("reading", {})).map((reading) => [reading.id, reading]));
  return recent.filter((document) => {
    const reading = readings.get(readingId(document.id));
    const { tool, model } = readBy(document);
    return reading?.tool !== tool || reading.model !== model;
  });
}

const thereAt = async (now: Reads, since: NonNullable<Choice["since"]>): Promise<ReadonlySet<string>> => {
  const seq = "at" in since ? await now.seqAt(since.at) : await seqOfVersion(now, since.version);
  return new Set((await now.list("document", {}, seq)).map(({ id }) => id));
};

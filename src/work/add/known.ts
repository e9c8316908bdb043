import type { Reads } from "../../ledger/ledger.ts";
import type { DocumentRecord } from "../../record/ledger/kept.ts";
import { canonicalJson } from "../../text/canonical-json.ts";
import type { Document } from "../../text/document.ts";
import type { Collected } from "./collect/collected.ts";

/** What a ledger has of a document that was collected. */
export type Known =
  /** Nothing, or the version of the same page that this one is to supersede. */
  | { readonly kind: "new"; readonly supersedes: DocumentRecord | null }
  /** The document itself, perhaps under another id: it has been put right, or the page around it has changed. */
  | { readonly kind: "seen"; readonly id: string }
  /** It was here, and a person took it back. */
  | { readonly kind: "withdrawn"; readonly id: string }
  /** It was removed for good. */
  | { readonly kind: "purged" };

/** Looks a collected document up. Reads no text, so that it is quick. */
export async function findKnown(now: Reads, { document, key, translationOf }: Collected): Promise<Known> {
  if (await isPurged(now, document)) return { kind: "purged" };
  if (await now.live("document", document.id)) return { kind: "seen", id: document.id };
  if ((await now.versions(document.id)).length > 0) return { kind: "withdrawn", id: document.id };
  const { bytes, part, outlet, url } = document;
  const [putRight] = (await now.list("document", { bytes, part, outlet, url })).filter(isOf(document));
  if (putRight) return { kind: "seen", id: putRight.id };
  const before = key === null ? [] : await now.list("document", { key });
  for (const one of before) {
    if (one.textHash === document.textHash && (await hasSaid(now, one, document))) return { kind: "seen", id: one.id };
  }
  // The same bytes under another outlet are no later version of them.
  if (translationOf !== null || before.some(isOf(document))) return { kind: "new", supersedes: null };
  return { kind: "new", supersedes: latestOf(await ofOutlet(now, before, document)) ?? latestOf(before) };
}

/** Those that were once said to be of this outlet: two that print one page each have versions of their own. */
async function ofOutlet(
  now: Reads,
  versions: readonly DocumentRecord[],
  { outlet }: Document,
): Promise<DocumentRecord[]> {
  const own: DocumentRecord[] = [];
  for (const one of versions) {
    const said = await now.versions(one.id);
    if (said.some(({ record }) => record?.kind === "document" && record.outlet === outlet)) own.push(one);
  }
  return own;
}

async function isPurged(now: Reads, { id, bytes, textHash }: Document): Promise<boolean> {
  const [purge] = await now.list("purge", { target: id }, null, 1);
  return purge !== undefined || now.wasRemoved([bytes, textHash]);
}

const isOf =
  ({ bytes, part, textHash }: Document) =>
  (one: DocumentRecord): boolean =>
    one.bytes === bytes && one.part === part && one.textHash === textHash;

/** Whether any version of a document said the same of itself: a person may have put the live one right. */
async function hasSaid(now: Reads, { id }: DocumentRecord, document: Document): Promise<boolean> {
  const said = canonicalJson(factsOf(document));
  return (await now.versions(id)).some(
    ({ record }) => record?.kind === "document" && canonicalJson(factsOf(record)) === said,
  );
}

const factsOf = ({ title, outlet, byline, credit, url, language, form, published }: Omit<Document, "text">) => ({
  title,
  outlet,
  byline,
  credit,
  url,
  language,
  form,
  published,
});

// Not the one recorded last: what a person puts right is recorded again.
const latestOf = (versions: readonly DocumentRecord[]): DocumentRecord | null => {
  const superseded = new Set(versions.map(({ supersedes }) => supersedes));
  return versions.filter(({ id }) => !superseded.has(id)).at(-1) ?? null;
};

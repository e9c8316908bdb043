import type { Ledger } from "../../ledger/ledger.ts";
import type { Document } from "../../text/document.ts";
import type { ReadWithVectors } from "../open-reader.ts";
import type { ReadBy } from "../read-by.ts";
import type { Added } from "./added.ts";
import type { Content } from "./collect/collect-file.ts";
import { type Planned, planAdd } from "./plan-add.ts";

/** With what a document is added. */
export type AddWay = {
  readonly ledger: Pick<Ledger, "append"> & Parameters<typeof planAdd>[0];
  /** Null once the run was stopped. */
  readonly read: (document: Document) => Promise<ReadWithVectors | null>;
  readonly readBy: (document: Document) => ReadBy;
};

/**
 * Adds one document to a ledger and says what came of it, once that is durable; null where the run was stopped before.
 * The model reads only what is not here yet. The original is kept before the rows that name it.
 */
export async function addDocument(
  { collected, keep }: Extract<Content, { readonly kind: "document" }>,
  way: AddWay,
): Promise<Added | null> {
  const { document } = collected;
  const by = way.readBy(document);
  const first = await planAdd(way.ledger, collected, null, by);
  if (first && first.change === null) return first.added;
  const found = first ? null : await way.read(document);
  if (first === null && found === null) return null;
  await keep();
  let planned: Planned | null = null;
  await way.ledger.append(async (now) => {
    planned = await planAdd(now, collected, found, by);
    return planned?.change ?? null;
  });
  // Another process may have taken it out again since it was looked up.
  return (planned as Planned | null)?.added ?? addDocument({ kind: "document", collected, keep }, way);
}

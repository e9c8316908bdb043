import type { Reads } from "../../ledger/ledger.ts";
import { Failure } from "../../record/failure.ts";
import type { DocumentRecord, EntityRecord, MentionRecord } from "../../record/ledger/kept.ts";

/** A document with what a judgement on it needs: its text, and the parties that it speaks of. */
export type OpenDocument = {
  readonly document: DocumentRecord;
  readonly text: string;
  readonly entities: readonly EntityRecord[];
  readonly mentions: readonly MentionRecord[];
};

/** Opens a live document. Throws `Failure` "no-such-record" where it is not live, and "purged" where its text is gone. */
export async function openDocument(now: Reads, id: string): Promise<OpenDocument> {
  const document = await now.live("document", id);
  if (!document) throw new Failure("no-such-record", `document ${id} is no longer live`);
  const text = await now.text(document.textHash);
  if (text === null) throw new Failure("purged", `the text of document ${id} was removed for good`);
  const entities = await now.list("entity", { document: id });
  return { document, text, entities, mentions: await now.list("mention", { document: id }) };
}

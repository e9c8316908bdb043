import type { Ledger } from "../../ledger/ledger.ts";
import { LIMITS } from "../../read/limits.ts";
import { Failure } from "../../record/failure.ts";
import { readByNow } from "../read-by.ts";
import type { Readers } from "../threads/open-readers.ts";
import { addDocument } from "./add-document.ts";
import type { Added } from "./added.ts";
import type { Collected } from "./collect/collected.ts";

/** A text that a person pastes, and what they say of it; `published` is YYYY, YYYY-MM, YYYY-MM-DD or two with a slash. */
export type PastedText = {
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly collectedBy: string | null;
};

/** With what pasted texts are added. */
export type TextWay = {
  readonly ledger: Ledger;
  /** Kept open from one text to the next: a thread of their own loads its model once, and waits for no run over files. */
  readonly readers: Pick<Readers, "read">;
  /** The version of standoff. */
  readonly tool: string;
  readonly now: () => Date;
};

/**
 * Reads a pasted text as a text file of the same words would be, and adds it; its UTF-8 bytes are the original. Null
 * where the readers were closed before it was read. Throws `Failure` where it is refused: "empty", "no-text",
 * "over-limit", "bad-date", "purged"; and what would stop every document.
 */
export async function addText(given: PastedText, { ledger, readers, tool, now }: TextWay): Promise<Added | null> {
  const bytes = Buffer.from(given.text, "utf8");
  const collected = await collect(given, bytes, now());
  const keep = async () => {
    await ledger.originals.keep(bytes);
  };
  const way = { ledger, read: readers.read, readBy: readByNow(tool) };
  const added = await addDocument({ kind: "document", collected, keep }, way);
  if (added?.status === "refused") throw new Failure(added.code!, `${NAME} ${added.words}`);
  return added;
}

async function collect(given: PastedText, bytes: Buffer, at: Date): Promise<Collected> {
  if (bytes.length === 0) throw new Failure("empty", `${NAME} is empty.`);
  if (bytes.length > LIMITS.bytes) {
    throw new Failure("over-limit", `${NAME} is longer than ${LIMITS.bytes / 1024 / 1024} MiB.`);
  }
  const [{ readWhole }, { makeDocument }, { sha256 }] = await Promise.all([
    import("../../read/read-whole.ts"),
    import("../../read/make-document.ts"),
    import("../../text/sha256.ts"),
  ]);
  const found = await readWhole(bytes, "text", { name: NAME, contentType: "text/plain; charset=utf-8" });
  const hash = sha256(bytes);
  const { document, notes } = makeDocument(found, { name: NAME, original: hash, part: null, own: hash }, given);
  const { collectedBy } = given;
  const sighted = { original: hash, path: NAME, collectedBy, collectedAt: at.toISOString(), modifiedAt: null };
  return { document, key: document.url, notes, sighted, translationOf: null };
}

/** Stands where a file's path would. */
const NAME = "pasted text";

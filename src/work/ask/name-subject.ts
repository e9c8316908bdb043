import type { Reads } from "../../ledger/ledger.ts";
import { hasHash } from "../../present/rows/has-hash.ts";
import { ACT_WORDS } from "../../present/words/act-words.ts";
import { nameFile } from "../../present/words/name-document.ts";
import { showLine } from "../../present/words/show-words.ts";
import type { LedgerRecord, RecordOf } from "../../record/ledger/ledger-record.ts";
import { cut } from "../../text/span.ts";

/** What an entry is about, in words: the record as it is, or as it was last, with its id. */
export async function nameSubject(now: Reads, id: string | null): Promise<string> {
  if (id === null) return "the ledger";
  const last = (await now.versions(id)).at(-1);
  if (last === undefined) return id;
  const words = last.record === null ? "removed for good" : await wordsFor(now, last.record);
  return `${last.kind} ${id}${words === null ? "" : ` (${showLine(words)})`}`;
}

const wordsFor = async (now: Reads, record: LedgerRecord): Promise<string | null> => {
  switch (record.kind) {
    case "document":
      return record.title ?? (await fileOf(now, record.id));
    case "statement":
      return `${record.words.speaker ?? "no source"} ${ACT_WORDS[record.act].verb}`;
    case "mention":
      return wordsOf(now, record);
    case "claim":
      return ACT_WORDS[record.act].verb;
    case "entity":
    case "side":
      return record.name;
    case "link": {
      const names = [await nameOf(now, record.left), await nameOf(now, record.right)];
      return names.join(record.relation === "same" ? " is " : " is not ");
    }
    default:
      return null;
  }
};

const fileOf = async (now: Reads, document: string): Promise<string | null> => {
  const [first = null] = await now.list("sighting", { document }, null, 1);
  return nameFile(first);
};

const wordsOf = async (now: Reads, mention: RecordOf<"mention">): Promise<string | null> => {
  const read = (await now.versions(mention.document)).at(-1)?.record;
  if (read?.kind !== "document") return null;
  const text = await now.text(read.textHash);
  // A log can be read of a damaged ledger too: words of another text are left out of it.
  return text === null || !hasHash(text, read.textHash) ? null : `“${cut(text, mention)}”`;
};

const nameOf = async (now: Reads, entity: string): Promise<string> => {
  const last = (await now.versions(entity)).at(-1)?.record;
  return last?.kind === "entity" ? `${last.name} ${entity}` : entity;
};

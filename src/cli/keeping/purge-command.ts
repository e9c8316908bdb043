import type { Ledger } from "../../ledger/ledger.ts";
import { plural } from "../../present/words/plural.ts";
import { showLine } from "../../present/words/show-words.ts";
import { Failure } from "../../record/failure.ts";
import { findPurgeable } from "../../work/keep/purge/find-purgeable.ts";
import { finishPurges, purgeRecord } from "../../work/keep/purge/purge-record.ts";
import type { Purgeable } from "../../work/keep/purge/purgeable.ts";
import { withLedger } from "../ledger/with-ledger.ts";
import type { JudgeOptions } from "../reviewing/judge-options.ts";
import { sign } from "../reviewing/sign.ts";
import { askToType } from "./ask-to-type.ts";

/** The options of `standoff purge`, as they are written. */
export type PurgeOptions = JudgeOptions & { readonly reason: string; readonly yes?: boolean };

/** Removes a document, or what a person said of a record, for good, once whoever asks for it has typed its id. */
export async function purgeCommand(id: string, options: PurgeOptions): Promise<number> {
  const signature = sign(options.as);
  if (options.reason.trim() === "") throw new Failure("bad-option", "--reason has at least one word");
  return withLedger(options, { create: false }, async (ledger) => {
    const left = await finishPurges(ledger);
    const purgeable = await findPurgeable(ledger, id).catch((error: unknown) => {
      if (left > 0 && error instanceof Failure && error.code === "purged") return null;
      throw error;
    });
    if (purgeable === null) {
      process.stdout.write(`finished: ${plural(left, "original")} that an earlier purge had left was removed\n`);
      return 0;
    }
    process.stderr.write(`${describePurgeable(purgeable).join("\n")}\n`);
    if (!options.yes) await askToType(purgeable.target.id);
    return purge(ledger, purgeable, { ...options, signature });
  });
}

const purge = async (
  ledger: Ledger,
  { target }: Purgeable,
  { reason, signature }: { readonly reason: string; readonly signature: ReturnType<typeof sign> },
): Promise<number> => {
  const { purgeable, entry } = await purgeRecord(ledger, { id: target.id, reason }, signature);
  const { records, texts, originals } = purgeable;
  const went = [plural(records.length, "record"), plural(texts.length, "text"), plural(originals.length, "original")];
  process.stdout.write(`purged ${target.kind} ${target.id}: ${went.join(", ")} · entry ${entry.seq}\n${STAYS}\n`);
  return 0;
};

const STAYS = `Its id, the time, your name and the reason stay as its tombstone.
Backups and exports that were made before still hold it: remove or make them anew.`;

/** What will go, and what has to stay, a line each. */
export function describePurgeable({ target, title, records, shared, related }: Purgeable): readonly string[] {
  const name = title === null ? "" : ` “${showLine(title)}”`;
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  const parts = kinds.map((kind) => plural(records.filter((ref) => ref.kind === kind).length, kind));
  return [
    `This removes ${target.kind} ${target.id}${name} for good: ${parts.join(", ")}.`,
    ...shared.map(
      ({ hash, documents }) => `${hash} stays, since ${plural(documents, "other document")} came of it too.`,
    ),
    ...(related.length > 0 ? [`Not removed with it: other versions or translations, ${related.join(", ")}.`] : []),
  ];
}

import { openLedger } from "../../../src/ledger/open-ledger.ts";
import { NO_CHANGE } from "../make-document.ts";

/** Reads a ledger as a user who may not write to it; prints what came of reading and of writing. */
const [path] = process.argv.slice(2) as [string];
// Who runs tests as root may write everywhere.
if (process.getuid?.() === 0) process.setuid?.(65_534);
const ledger = await openLedger(path, { create: false, tool: "0.0.0" });
const documents = await ledger.list("document", {});
const refused = await ledger.append(async () => NO_CHANGE).catch((error: { code: string }) => error.code);
await ledger.close();
process.stdout.write(JSON.stringify({ documents: documents.length, refused }));

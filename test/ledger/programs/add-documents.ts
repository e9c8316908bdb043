import { openLedger } from "../../../src/ledger/open-ledger.ts";
import { addMade } from "../build-ledger.ts";
import { makeDocument } from "../make-document.ts";

/** Adds made documents to a ledger, and prints the id of each once it is durable. */
const [path, name, count] = process.argv.slice(2) as [string, string, string];
const ledger = await openLedger(path, { create: true, tool: "0.0.0" });
for (let n = 0; n < Number(count); n++) {
  const made = makeDocument([{ by: "Mara Tenn", words: `the bridge was closed, says ${name} for the ${n}th time` }]);
  await addMade(ledger, made);
  process.stdout.write(`${made.document.id}\n`);
}
await ledger.close();

import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { expect, test } from "vitest";
import { BRIDGE, buildLedger } from "../../../test/ledger/build-ledger.ts";
import { NO_CHANGE } from "../../../test/ledger/make-document.ts";
import type { Ledger } from "../ledger.ts";

const made = BRIDGE[0]!;
const [first, second] = made.statements.map(({ id }) => id) as [string, string];

const built = async (meddle: string): Promise<Ledger> => {
  const ledger = await buildLedger();
  const { id: document } = made.document;
  const vectors = { document, model: "test 1", statements: [first, second], packed: Int8Array.from([1, 0, 0, 1]) };
  await ledger.append(async () => ({ ...NO_CHANGE, vectors }));
  const db = new DatabaseSync(join(ledger.path, "ledger.db"));
  db.exec(meddle);
  db.close();
  return ledger;
};

const DAMAGED = ["no JSON", "null", "7"].flatMap((body) => [
  [`statements SET body = '${body}'`, "its statements", (ledger: Ledger) => ledger.statements({ limit: 9 })] as const,
  [`claims SET body = '${body}'`, "its statements", (ledger: Ledger) => ledger.statements({ limit: 9 })] as const,
  [`documents SET body = '${body}'`, "its documents", (ledger: Ledger) => ledger.documents({ limit: 9 })] as const,
  [`entities SET body = '${body}'`, "its parties", (ledger: Ledger) => ledger.entities("Tenn")] as const,
]);
const near = (ledger: Ledger) => ledger.near(Int8Array.from([1, 0]), "test 1", 1);

test.each([...DAMAGED, ["vectors SET statements = '[1'", "what is near", near] as const])(
  "after %s, who asks for %s is told of the damage",
  async (change, _, ask) => {
    const ledger = await built(`UPDATE ${change}`);
    await expect(ask(ledger)).rejects.toMatchObject({ code: "ledger-damaged" });
    await ledger.close();
  },
);

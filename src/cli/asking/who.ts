import type { AsOf, Ledger } from "../../ledger/ledger.ts";
import { type PartyFound, partyFields, partyToSheet } from "../../present/answers/party-to-sheet.ts";
import { saidView } from "../../present/answers/said-view.ts";
import { writeSheet } from "../../present/answers/sheet/write-sheet.ts";
import type { CitedStatement } from "../../present/rows/cited-statement.ts";
import { findParties } from "../../work/ask/find-parties.ts";
import { citeHits } from "../../work/cite/cite-hits.ts";
import { withLedger } from "../ledger/with-ledger.ts";
import { put } from "../output/put.ts";
import { screenOf } from "../output/screen-of.ts";
import type { AskOptions } from "./ask-options.ts";
import { parseAsOf } from "./parse-as-of.ts";
import { printRows, tellRest } from "./print-rows.ts";

/** The options of `standoff who`, as they are written. */
export type WhoOptions = AskOptions & { readonly limit: number; readonly offset: number };

/** Writes the parties that a name may mean, each with what it says, by the day of saying. */
export async function whoCommand(name: string, options: WhoOptions): Promise<number> {
  return withLedger(options, { create: false }, async (ledger) => {
    const asOf = await parseAsOf(ledger, options.asOf);
    const found = await findParties(ledger, name, asOf);
    const parties = found.slice(0, SHOWN);
    const said = (party: PartyFound) => statementsOf(ledger, party, { ...options, asOf });
    await printParties(parties, said, options);
    if (found.length > SHOWN) {
      process.stderr.write(`standoff: ${SHOWN} of ${found.length} parties; give more of the name, or an id\n`);
    }
    return 0;
  });
}

/** Parties that are shown at once. */
const SHOWN = 10;

type Said = (party: PartyFound) => AsyncGenerator<CitedStatement>;

const printParties = async (parties: readonly PartyFound[], said: Said, { format }: WhoOptions): Promise<void> => {
  switch (format) {
    case "csv":
      return printRows(each(parties, said), { format, view: saidView });
    case "json":
    case "jsonl":
      return printRows(withParties(parties, said), { format, view: { columns: [] } });
    default:
      for (const [i, party] of parties.entries()) {
        const sheet = await writeSheet(partyToSheet(party), format, screenOf(process.stdout));
        await put(`${i > 0 ? "\n" : ""}${sheet}\n`);
        await printRows(said(party), { format, view: saidView });
      }
  }
};

async function* each(parties: readonly PartyFound[], said: Said): AsyncGenerator<CitedStatement> {
  for (const party of parties) yield* said(party);
}

async function* withParties(parties: readonly PartyFound[], said: Said): AsyncGenerator<object> {
  for (const party of parties) {
    yield partyFields(party);
    yield* said(party);
  }
}

async function* statementsOf(
  ledger: Ledger,
  party: PartyFound,
  { asOf, limit, offset }: { readonly asOf: AsOf; readonly limit: number; readonly offset: number },
): AsyncGenerator<CitedStatement> {
  const { hits, total } = await ledger.statements({ speaker: party.id, order: "said", asOf, limit, offset });
  yield* citeHits(ledger, hits, asOf);
  if (hits.length < total) tellRest(hits.length, { total, one: "statement", many: `statements of ${party.name}` });
}

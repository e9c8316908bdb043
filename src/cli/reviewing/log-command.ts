import type { Ledger } from "../../ledger/ledger.ts";
import type { RowFormat, RowView } from "../../present/rows/row-view.ts";
import type { Entry } from "../../record/ledger/entry.ts";
import { findSubject } from "../../work/ask/find-subject.ts";
import { nameSubject } from "../../work/ask/name-subject.ts";
import { printRows, tellRest } from "../asking/print-rows.ts";
import { type LedgerOptions, withLedger } from "../ledger/with-ledger.ts";

/** The options of `standoff log`, as they are written. */
export type LogOptions = LedgerOptions & {
  readonly format: RowFormat;
  readonly limit: number;
  readonly by?: string;
};

/** Writes the audit trail, of the ledger or of one record, the newest entry first. */
export async function logCommand(id: string | undefined, options: LogOptions): Promise<number> {
  const { format, by, limit } = options;
  return withLedger(options, { create: false }, async (ledger) => {
    const subject = id === undefined ? undefined : await findSubject(ledger, id);
    const query = { ...(subject && { subject }), ...(by && { by }) };
    await printRows(logRows(ledger, { limit, ...query }), { format, view: LOG_VIEW });
    const total = (await ledger.entries({ ...query, limit: 1 })).length;
    if (total === 0) tellRest(0, { total, one: "entry", many: "entries" });
    return 0;
  });
}

type LogRow = Entry & { readonly about: string };

async function* logRows(
  ledger: Ledger,
  { limit, ...query }: { readonly limit: number; readonly subject?: string; readonly by?: string },
): AsyncGenerator<LogRow> {
  let before: number | undefined;
  for (let left = limit; left > 0; ) {
    const page = await ledger.entries({ ...query, ...(before && { before }), limit: Math.min(left, PAGE) });
    for (const entry of page) yield { ...entry, about: await nameSubject(ledger, entry.subject) };
    before = page.at(-1)?.seq;
    left -= page.length;
    if (page.length < PAGE) return;
  }
}

const PAGE = 200;

const LOG_VIEW: RowView<LogRow> = {
  columns: [
    { name: "entry", of: ({ seq }) => seq, width: "words" },
    { name: "at", of: ({ at }) => at, width: "words" },
    { name: "by", of: ({ by }) => by ?? "machine", width: "words" },
    { name: "act", of: ({ act, undoes }) => (undoes === null ? act : `${act} ${undoes}`), width: "words" },
    { name: "about", of: ({ about }) => about, width: "share" },
    { name: "subject", of: ({ subject }) => subject },
    { name: "detail", of: ({ detail }) => detail },
    { name: "tool", of: ({ tool }) => tool },
    { name: "hash", of: ({ hash }) => hash },
  ],
  below: ({ detail, tool, hash }) => [detail, `standoff ${tool}`, hash].filter((words) => words !== null).join(" · "),
};

import type { Verdict } from "../../../../../record/ledger/judgement.ts";
import { liveAt } from "../../condition.ts";
import { packedRows } from "../../packed-rows.ts";
import { foldAscii } from "../fold-ascii.ts";
import type { HeldJudgement } from "../held-statements.ts";
import { verdictBit } from "../verdict-bit.ts";
import type { Reader } from "./read-into.ts";

/** A reader of judgements, which hang on statements by their ids. */
const readerOf = (table: string, value: string, take: (on: HeldJudgement, value: string) => void): Reader => ({
  table,
  index: null,
  read: (db, { asOf, statements }, { sql, values, hint }) => {
    const [live, statement] = [liveAt("t", asOf), liveAt("s", asOf)];
    const from = `${table} t ${hint} CROSS JOIN statements s ON s.id = t.target
      WHERE (${live.sql}) AND (${statement.sql}) AND (${sql})`;
    const bound = [...live.values, ...statement.values, ...values];
    const rows = packedRows<readonly [number, string]>(db, { columns: `s.version, ${value}`, from }, ...bound);
    for (const [version, word] of rows) {
      const row = statements.rowOf(version);
      if (row !== -1) take(statements.judgementOn(row), word);
    }
  },
});

/** One for each table of judgements that statements are filtered by. */
export const readJudgements: readonly Reader[] = [
  readerOf("reviews", "t.verdict", (on, verdict) => {
    on.isAccepted ||= verdict === "accepted";
  }),
  readerOf("corrections", "t.id", (on) => {
    on.isCorrected = true;
  }),
  readerOf("checks", "t.verdict", (on, verdict) => {
    on.verdicts |= verdictBit(verdict as Verdict);
  }),
  readerOf("tags", "t.tag", (on, tag) => {
    const known = on.tags.get(foldAscii(tag));
    if (known === undefined || tag < known) on.tags.set(foldAscii(tag), tag);
  }),
];

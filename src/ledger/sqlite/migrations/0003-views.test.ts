import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { expect, test } from "vitest";
import { addMade, buildLedger } from "../../../../test/ledger/build-ledger.ts";
import { makeDocument, NO_CHANGE } from "../../../../test/ledger/make-document.ts";
import { codePointOffsets } from "../../../text/code-points.ts";
import { cut } from "../../../text/span.ts";

const ODD = ["🕊️ peace 👩‍👩‍👧", "می‌خواهم بروم", "the cafe\u0301 was closed", "a\0b and a lone \ud800 half"];

const ask = async (ledger: { readonly path: string }, sql: string) => {
  const db = new DatabaseSync(join(ledger.path, "ledger.db"), { readOnly: true });
  const rows = db.prepare(sql).all() as Record<string, unknown>[];
  db.close();
  return rows.map((row) => ({ ...row }));
};

test("a quotation of the view is the text between its offsets, whatever characters stand before and in it", async () => {
  const made = makeDocument(ODD.map((words, i) => ({ by: `Mara ${"🚢".repeat(i)} Tenn`, words })));
  const ledger = await buildLedger([made]);
  const rows = await ask(ledger, "SELECT id, quotation, start_character, end_character FROM quotations");
  const points = codePointOffsets(made.text);
  expect(rows).toHaveLength(ODD.length);
  for (const { id, content } of made.statements) {
    const [{ start, end }] = content as [(typeof content)[0]];
    // what SQLite cannot hold as TEXT is shown by the character for what could not be read
    const quotation = cut(made.text, { start, end }).replace(/\0|\ud800/g, "\ufffd");
    const place = { start_character: points[start], end_character: points[end] };
    expect(rows.find((row) => row.id === id)).toEqual({ id, quotation, ...place });
  }
  await ledger.close();
});

test("the pieces of a split quotation are joined by dots between spaces", async () => {
  const made = makeDocument([{ by: "Mara Tenn", words: "🚢 the bridge … was closed" }]);
  const [first] = made.statements;
  const at = (words: string) => ({ start: made.text.indexOf(words), end: made.text.indexOf(words) + words.length });
  const split = { ...first!, content: [at("the bridge"), at("was closed")] };
  const ledger = await buildLedger([]);
  await addMade(ledger, { ...made, statements: [split] });
  expect(await ask(ledger, "SELECT quotation FROM quotations")).toEqual([{ quotation: "the bridge … was closed" }]);
  await ledger.close();
});

test("the views have what is live, with what persons said of it", async () => {
  const made = makeDocument([{ by: "Mara Tenn", words: "the bridge was closed" }]);
  const other = makeDocument([{ by: "Mara Tenn", words: "nobody was hurt" }], { outlet: "Radio Oru" });
  const ledger = await buildLedger([made, other]);
  const [statement] = made.statements;
  const judged = {
    target: { kind: "statement", id: statement!.id },
    anchor: null,
    by: "Ines",
    at: "2026-03-12",
  } as const;
  const maker = { kind: "person", name: "Ines" } as const;
  const ends = { left: other.entities[0]!.id, right: made.entities[0]!.id };
  await ledger.append(async () => ({
    ...NO_CHANGE,
    by: "Ines",
    record: [
      { kind: "review", id: "r1", ...judged, verdict: "accepted", reason: null },
      { kind: "check", id: "c1", ...judged, verdict: "supported", reason: null, source: null, on: "2026-03-11" },
      { kind: "tag", id: "t1", ...judged, tag: "bridges" },
      { kind: "link", id: "l1", ...ends, relation: "same", reasons: [], maker },
    ],
    end: [{ kind: "statement", id: other.statements[0]!.id }],
  }));
  const fields = "id, outlet, speaker, act, reviewed, checked, tags, maker, superseded";
  expect(await ask(ledger, `SELECT ${fields} FROM quotations`)).toEqual([
    {
      ...{ id: statement!.id, outlet: "Amery Courier", speaker: statement!.words.speaker, act: "assert" },
      ...{
        reviewed: "accepted",
        checked: "supported (Ines, 2026-03-11)",
        tags: "bridges",
        maker: "test",
        superseded: "no",
      },
    },
  ]);
  expect(await ask(ledger, "SELECT outlet, statements, text FROM articles ORDER BY outlet")).toEqual([
    { outlet: "Amery Courier", statements: 1, text: made.text },
    { outlet: "Radio Oru", statements: 0, text: other.text },
  ]);
  expect(await ask(ledger, "SELECT * FROM people")).toEqual([
    { id: made.entities[0]!.id, name: "Mara Tenn", kind: "person", documents: 2, statements: 1 },
  ]);
  expect(await ask(ledger, "SELECT entry, who, act FROM audit")).toEqual([
    { entry: 1, who: null, act: "add" },
    { entry: 2, who: null, act: "add" },
    { entry: 3, who: "Ines", act: "note" },
  ]);
  await ledger.close();
});

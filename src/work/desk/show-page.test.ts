import { afterAll, expect, test } from "vitest";
import { mara, openJudging, piers } from "../../../test/fixtures/open-judging.ts";
import { accept } from "../judge/accept.ts";
import { checkRecord } from "../judge/beside/check-record.ts";
import { correct } from "../judge/correct.ts";
import { withdraw } from "../judge/withdraw.ts";
import { showPage } from "./show-page.ts";

const on = await openJudging();
afterAll(() => on.ledger.close());
const { ledger } = on;
const [document] = await ledger.list("document", {}, null, 1);
const { id } = document!;
const page = () => showPage(ledger, id, null);

test("statements stand in the order of the text, each with exactly its words", async () => {
  const { document: own, statements, head } = await page();
  expect(head.seq).toBe(2);
  expect(statements.length).toBeGreaterThan(3);
  const starts = statements.map(({ content, cue }) => content[0]?.start ?? cue!.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  for (const { content, quotation } of statements) {
    expect(quotation).toBe(content.map(({ start, end }) => own.text!.slice(start, end)).join(" … "));
  }
});

test("a statement says who let it stand, who put it or its claim right, and what came of checks", async () => {
  const { statements } = await page();
  const { id: statement, claims } = statements.find((one) => one.claims.length > 0)!;
  await on.entry(accept(statement, mara));
  await on.entry(correct({ id: statement, edits: { act: "warn" }, reason: "it warns" }, piers));
  await on.entry(correct({ id: claims[0]!.id, edits: { polarity: "fails" }, reason: null }, mara));
  const finding = { verdict: "supported", reason: "seen", source: "a visit", on: "2026-03-12" } as const;
  await on.entry(checkRecord(statement, finding, piers));
  const shown = (await page()).statements.find((one) => one.id === statement)!;
  expect(shown).toMatchObject({ act: "warn", review: "corrected", acceptedBy: ["Mara Tenn"] });
  expect(shown.corrections).toEqual([
    { by: "Piers Adeyo", at: piers.at, reason: "it warns", fields: expect.arrayContaining(["act"]) },
    { by: "Mara Tenn", at: mara.at, reason: null, fields: ["polarity"] },
  ]);
  expect(shown.checks).toMatchObject([{ verdict: "supported", by: "Piers Adeyo", on: "2026-03-12" }]);
  expect((await showPage(ledger, id, 2)).statements.find((one) => one.id === statement)).toMatchObject({
    ...{ review: "unreviewed", acceptedBy: [], corrections: [], checks: [] },
  });
});

test("a judgement on words that no reading finds any more is told with those words; one on what was withdrawn is not", async () => {
  const [first, second] = (await page()).statements.slice(-2);
  await on.entry(accept(first!.id, mara));
  await on.entry(accept(second!.id, mara));
  await ledger.append(async () => ({
    ...{ act: "reread", by: null, subject: id, detail: null, undoes: null, texts: [], record: [], vectors: null },
    end: [{ kind: "statement", id: first!.id }],
  }));
  await on.entry(withdraw({ id: second!.id, reason: "twice" }, piers));
  const { orphaned } = await page();
  expect(orphaned).toMatchObject([{ judgement: { kind: "review", target: { id: first!.id } } }]);
  expect(orphaned[0]!.words).toContain(first!.quotation);
});

test("a text that is not the one that was read is shown nowhere", async () => {
  const other = { ...ledger, text: async () => `${(await page()).document.text} ` };
  await expect(showPage(other, id, null)).rejects.toMatchObject({ code: "ledger-damaged" });
});

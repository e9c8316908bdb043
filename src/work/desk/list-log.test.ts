import { afterAll, expect, test } from "vitest";
import { mara, openJudging, piers } from "../../../test/fixtures/open-judging.ts";
import { noteRecord } from "../judge/beside/note-record.ts";
import { addMention } from "../judge/identity/add-mention.ts";
import { purgeRecord } from "../keep/purge/purge-record.ts";
import { listLog } from "./list-log.ts";

const on = await openJudging();
afterAll(() => on.ledger.close());
const { ledger } = on;
const log = async () => (await listLog(ledger, { limit: 20 })).entries;

test("what an entry is about is named by its title, else its file, and words by the words", async () => {
  const [document] = await ledger.list("document", {}, null, 1);
  const text = (await ledger.text(document!.textHash))!;
  const span = { start: 0, end: text.indexOf(" ") };
  await on.entry(addMention({ document: document!.id, span, party: null, of: "place", form: "name" }, mara));
  const [named, ...added] = await log();
  expect(named!.about).toMatch(/^mention /);
  expect(named!.about).toContain(`(“${text.slice(0, span.end)}”)`);
  for (const { act, about } of added) if (act === "add") expect(about).toMatch(/^document \S+ \(.+\)$/);
});

test("what was said of something that was removed for good is known to be past taking back", async () => {
  const { document } = await on.statement("flour");
  await on.entry(noteRecord({ id: "flour", text: "ask again" }, piers));
  expect((await log())[0]).toMatchObject({ act: "note", isJudgement: true, isRemoved: false });
  await purgeRecord(ledger, { id: document, reason: "asked for" }, mara);
  const note = (await log()).find(({ act }) => act === "note");
  expect(note).toMatchObject({ isJudgement: true, isRemoved: true, about: "statement flour (removed for good)" });
});

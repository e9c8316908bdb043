import { afterEach, beforeEach, expect, test } from "vitest";
import type { DocumentPage } from "../../src/present/desk/document-page.ts";
import type { PageStatement } from "../../src/present/desk/page-statement.ts";
import { identify } from "../../src/work/judge/identity/identify.ts";
import { openDocument } from "../../src/work/judge/open-document.ts";
import { identityReach } from "../../web/reader/judging/identity-reach.ts";
import { type Judging, mara, openJudging } from "../fixtures/open-judging.ts";

let on: Judging;
beforeEach(async () => {
  on = await openJudging();
});
afterEach(() => on.ledger.close());

test.each([
  ["bread-boat-report", "these words"],
  ["bread-boat-report", "all its mentions"],
  ["assured-report", "these words"],
  ["assured-report", "all its mentions"],
  ["frank", "these words"],
  ["frank", "all its mentions"],
] as const)("said of %s and %s, as many follow as were told beforehand", async (id, of) => {
  const { document, ...own } = await on.statement(id);
  const { text, entities, mentions } = await openDocument(on.ledger, document);
  const statements = await on.ledger.list("statement", { document });
  // What is counted knows no other parts of a page.
  const page = { document: { text }, entities, mentions, statements } as unknown as DocumentPage;
  const told = identityReach(page, own as unknown as PageStatement, { who: "e8", of });
  const seq = await on.entry(identify({ id, who: "e8", of }, mara));
  const entry = (await on.ledger.entries({ limit: 1 }))[0]!;
  expect(entry.seq).toBe(seq);
  expect(entry.detail).toBe(`who is meant: ${count(told.mentions, "mention")}, ${count(told.statements, "statement")}`);
});

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? "" : "s"}`;

import { afterAll, expect, test } from "vitest";
import { openApi } from "../../../test/http/open-api.ts";
import { addMade, BRIDGE, buildLedger } from "../../../test/ledger/build-ledger.ts";
import { makeDocument } from "../../../test/ledger/make-document.ts";

const ledger = await buildLedger(BRIDGE.slice(0, 1));
afterAll(() => ledger.close());

let asked = 0;
const counting = {
  ...ledger,
  statements: (query: Parameters<typeof ledger.statements>[0]) => {
    asked++;
    return ledger.statements(query);
  },
};
const { ask } = openApi({ ledger: counting });
const ROWS = "/api/v1/statements?limit=5";

const tagOf = async (path: string): Promise<string> => (await ask(path)).headers.get("etag")!;

test("as long as the ledger is the same, an answer is made once, and not sent to whoever has it", async () => {
  const first = await ask(ROWS);
  const tag = first.headers.get("etag")!;
  expect(first.headers.get("cache-control")).toBe("no-store");
  const before = asked;
  const again = await ask(ROWS);
  expect(again.headers.get("etag")).toBe(tag);
  expect(again.headers.get("content-type")).toBe(first.headers.get("content-type"));
  expect(await again.text()).toBe(await first.text());
  for (const held of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
    const not = await ask(ROWS, { headers: { "if-none-match": held } });
    expect([not.status, await not.text(), not.headers.get("etag")]).toEqual([304, "", tag]);
    expect(not.headers.get("cache-control")).toBe("no-store");
    expect(not.headers.get("content-security-policy")).toContain("default-src 'none'");
  }
  expect((await ask(ROWS, { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  expect(asked).toBe(before);
});

test("another address has another tag, and whoever has no token is not told that nothing is new", async () => {
  const tags = [ROWS, "/api/v1/statements?limit=4", "/api/v1/documents", "/api/v1/sides", "/api/v1/log"];
  expect(new Set(await Promise.all(tags.map(tagOf))).size).toBe(tags.length);
  const headers = { "if-none-match": await tagOf(ROWS), authorization: "Bearer another" };
  expect((await ask(ROWS, { headers })).status).toBe(401);
});

test("when something is recorded, the answer is made anew", async () => {
  const tag = await tagOf(ROWS);
  await addMade(ledger, makeDocument([{ by: "Pavel Sarv", words: "the quay was open" }], { title: "Quay" }));
  const answer = await ask(ROWS, { headers: { "if-none-match": tag } });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ total: 3, head: { seq: 2 } });
});

test("what follows from more than the ledger, what failed and what is long has no tag", async () => {
  const paths = [
    "/api/v1/desk",
    "/api/v1/statements/export?format=csv",
    "/api/v1/statements?act=shout",
    "/api/v1/documents/zz",
  ];
  for (const path of paths) expect([path, await tagOf(path)]).toEqual([path, null]);
});

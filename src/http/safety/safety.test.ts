import { afterAll, describe, expect, test } from "vitest";
import { openApi } from "../../../test/http/open-api.ts";
import { openWritingParts } from "../../../test/http/writing-parts.ts";
import { buildLedger } from "../../../test/ledger/build-ledger.ts";
import { SAFE_HEADERS } from "./safe-headers.ts";

const ledger = await buildLedger();
const parts = openWritingParts(ledger);
const { app } = openApi({ ledger, ...parts });
afterAll(async () => {
  await parts.close();
  await ledger.close();
});

const OWN = "127.0.0.1:4711";
const TOKEN = "a-token-for-tests";
const [document] = await ledger.list("document", {});
const NOTES = `/api/v1/records/${document!.id}/notes`;
const NOTE = JSON.stringify({ by: "Mara Tenn", text: "look" });

/** Asks as this tells, by a program that has the token unless it says otherwise; every answer is held against the headers. */
const ask = async (path: string, headers: Readonly<Record<string, string>> = {}, more: RequestInit = {}) => {
  const whole = { host: OWN, authorization: `Bearer ${TOKEN}`, ...headers };
  const answer = await app.request(`http://${OWN}${path}`, { headers: whole, ...more });
  for (const [name, value] of Object.entries(SAFE_HEADERS)) {
    if (name === "cache-control") expect(answer.headers.get(name), `${path} ${name}`).toBeTruthy();
    else expect(answer.headers.get(name), `${path} ${name}`).toBe(value);
  }
  return answer;
};
const status = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).status;
const write = (headers: Readonly<Record<string, string>>, body = NOTE) =>
  status(NOTES, { "content-type": "application/json", ...headers }, { method: "POST", body });

describe("who may ask", () => {
  test.each([OWN, "localhost:4711"])("the desk answers at its own address, %s", async (host) => {
    expect(await status("/api/v1/desk", { host })).toBe(200);
  });

  test.each([
    "evil.example",
    "evil.example:4711",
    "127.0.0.1",
    "127.0.0.1:80",
    "127.0.0.1:47110",
    "127.0.0.1.evil.example:4711",
    "localhost",
    "[::1]:4711",
    "0.0.0.0:4711",
    "",
  ])("a name that somebody else has pointed here is refused, be the token right: %s", async (host) => {
    expect(await status("/api/v1/desk", { host })).toBe(403);
    expect(await status(`/?token=${TOKEN}`, { host })).toBe(403);
  });

  test.each(["http://evil.example", "https://127.0.0.1:4711", "http://127.0.0.1:3000", "http://127.0.0.1", "null", ""])(
    "another site is refused, be its request sent with the cookie: %s",
    async (origin) => {
      expect(await status("/api/v1/desk", { origin })).toBe(403);
      expect(await write({ origin })).toBe(403);
      expect(await status(NOTES, { origin }, { method: "OPTIONS" })).toBe(403);
    },
  );

  test.each(["cross-site", "same-site", "what"])(
    "a page of another site neither reads nor writes: %s",
    async (site) => {
      expect(await status("/api/v1/desk", { "sec-fetch-site": site })).toBe(403);
      expect(await write({ "sec-fetch-site": site })).toBe(403);
      expect(await status(NOTES, { "sec-fetch-site": site, "sec-fetch-mode": "navigate" }, { method: "POST" })).toBe(
        403,
      );
    },
  );

  test("a link from another site may be followed", async () => {
    expect(await status("/api/v1/desk", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" })).toBe(200);
  });

  test("the desk's own pages write", async () => {
    expect(await write({ origin: `http://${OWN}`, "sec-fetch-site": "same-origin" })).toBe(200);
    expect(await write({})).toBe(200);
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=b", "text/json", ""])(
    "a body that a form of another site could send is not read: %s",
    async (type) => {
      const { seq } = await ledger.head();
      expect(await write({ "content-type": type })).toBe(415);
      expect((await ledger.head()).seq).toBe(seq);
    },
  );
});

describe("the token", () => {
  test.each([
    ["none", {}],
    ["a wrong one", { authorization: "Bearer another" }],
    ["one of another length", { authorization: `Bearer ${TOKEN}x` }],
    ["a part", { authorization: `Bearer ${TOKEN.slice(0, 5)}` }],
    ["an empty one", { authorization: "Bearer " }],
    ["another scheme", { authorization: `Basic ${TOKEN}` }],
    ["the cookie of another port", { cookie: `standoff-4712=${TOKEN}` }],
    ["a wrong cookie", { cookie: "standoff-4711=another" }],
  ])("who has %s is let in nowhere", async (_, headers) => {
    for (const path of ["/api/v1/desk", "/", "/assets/app.js", "/api/v1/openapi.json", "/api/v1/none"]) {
      expect(await status(path, { authorization: "", ...headers }), path).toBe(401);
    }
    for (const method of ["HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "TRACE", "ODD"]) {
      const answer = await ask(
        NOTES,
        { authorization: "", ...headers },
        { method: method === "TRACE" ? "GET" : method },
      );
      expect(answer.status, method).toBe(401);
    }
  });

  test("the first address gives a cookie that no script reads and no other site sends, and is left at once", async () => {
    const answer = await ask(`/read/1?a=1&token=${TOKEN}&b=2`, { authorization: "" });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/read/1?a=1&b=2");
    expect(answer.headers.get("set-cookie")).toBe(`standoff-4711=${TOKEN}; Path=/; HttpOnly; SameSite=Strict`);
    expect(await status("/api/v1/desk", { authorization: "", cookie: `a=b; standoff-4711=${TOKEN}` })).toBe(200);
  });

  test("a wrong token in the address is refused with words, and gives no cookie", async () => {
    const answer = await ask("/?token=another", { authorization: "", "sec-fetch-mode": "navigate" });
    expect([answer.status, answer.headers.get("set-cookie")]).toEqual([401, null]);
    expect(await answer.text()).toContain("open the address that standoff serve has printed");
  });

  test("a token in the address opens nothing but pages", async () => {
    expect(await status(`${NOTES}?token=${TOKEN}`, { authorization: "" }, { method: "POST", body: NOTE })).toBe(401);
  });

  test("the address that is led to is on this desk", async () => {
    const answer = await ask(`//evil.example/x?token=${TOKEN}`, { authorization: "" });
    expect(answer.headers.get("location")).toBe("/evil.example/x");
    const back = await ask(`/\\evil.example/x?token=${TOKEN}`, { authorization: "" });
    expect(new URL(back.headers.get("location")!, `http://${OWN}`).host).toBe(OWN);
  });
});

describe("what is asked", () => {
  test.each([
    "/api/v1/none",
    "/api/v1/records/%00/notes",
    "/api/v1/records/%2e%2e%2fdesk",
    "/api/v1/records/..%2f..%2fetc%2fpasswd",
    "/api/v1/jobs/%2e%2e",
    "/api/v1/jobs/%zz",
    "/api//v1/desk",
    `/api/v1/jobs/${"x".repeat(5_000)}`,
  ])("an address that is none is refused: %s", async (path) => {
    expect((await status(path)) >= 400).toBe(true);
    expect((await status(path)) < 500).toBe(true);
  });

  test("methods that a route does not have are refused, and one that asks for the head alone is answered", async () => {
    expect(await status("/api/v1/desk", {}, { method: "HEAD" })).toBe(200);
    expect(await status("/api/v1/events", {}, { method: "HEAD" })).toBe(200);
    for (const method of ["OPTIONS", "PUT", "ODD"])
      expect(await status("/api/v1/desk", {}, { method }), method).toBe(404);
  });

  test("what has not changed since is not given again, and that answer is as safe", async () => {
    const etag = (await ask("/api/v1/statements")).headers.get("etag")!;
    expect(await status("/api/v1/statements", { "if-none-match": etag })).toBe(304);
    expect(await status("/api/v1/statements", { "if-none-match": etag, authorization: "" })).toBe(401);
  });

  test("a body that is larger than any judgement is refused before it is read", async () => {
    const { seq } = await ledger.head();
    const large = JSON.stringify({ by: "Mara Tenn", text: "x".repeat(4 * 1024 * 1024) });
    expect(await write({ "content-length": String(large.length) }, large)).toBe(413);
    expect(await write({ "transfer-encoding": "chunked" }, large)).toBe(413);
    expect((await ledger.head()).seq).toBe(seq);
  });

  test("what is no JSON, or no object, is refused with words", async () => {
    for (const body of [
      "{",
      "",
      "[]",
      "null",
      "7",
      '"x"',
      "[".repeat(100_000),
      '{"by":1}',
      '{"__proto__":{"by":"x"}}',
    ]) {
      expect(await write({}, body), body.slice(0, 20)).toBe(400);
    }
  });
});

import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { openWritingParts } from "../../test/http/writing-parts.ts";
import { buildLedger } from "../../test/ledger/build-ledger.ts";
import type { Desk } from "./desk/desk.ts";
import { type Listening, listen } from "./listen.ts";
import { makeApi } from "./make-api.ts";
import { SAFE_HEADERS } from "./safety/safe-headers.ts";

const TOKEN = "another-token";
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A desk's API that listens. */
const serve = async (more: Partial<Desk> = {}) => {
  const ledger = await buildLedger();
  const parts = openWritingParts(ledger);
  const held = await listen(0);
  const now = () => new Date("2026-03-14T09:00:00.000Z");
  const desk: Partial<Desk> = { ledger, ...parts, tool: "0.0.0", isDemo: false, now, ...more };
  held.answer(makeApi(desk as Desk, { token: TOKEN, port: held.port }).fetch);
  closers.push(async () => {
    await parts.close();
    await held.close();
    await ledger.close();
  });
  return { held, parts, ledger, origin: `http://127.0.0.1:${held.port}` };
};

/** Sends these very bytes, and gives all that comes back until the connection closes. */
const send = async ({ port }: Listening, lines: readonly string[], body = ""): Promise<string> => {
  const socket = connect(port, "127.0.0.1");
  let back = "";
  socket.on("data", (data) => {
    back += data;
  });
  socket.on("error", () => {});
  socket.write(`${[...lines, "Connection: close"].join("\r\n")}\r\n\r\n${body}`);
  await once(socket, "close");
  return back;
};

const bearer = `Authorization: Bearer ${TOKEN}`;

test("what is not even a request is refused, with the headers that every answer has", async () => {
  const { held } = await serve();
  const host = `Host: 127.0.0.1:${held.port}`;
  for (const target of ["/\\evil", "http://[", "*"]) {
    const back = await send(held, [`GET ${target} HTTP/1.1`, host, bearer]);
    expect(back, target).toMatch(/^HTTP\/1\.1 40[04]/);
    for (const name of Object.keys(SAFE_HEADERS))
      expect(back.toLowerCase(), `${target} ${name}`).toContain(`${name}: `);
  }
  expect(await send(held, ["GET / HTTP/1.1", bearer])).toMatch(/^HTTP\/1\.1 400/);
  expect(await send(held, ["GET /api/v1/desk HTTP/1.0", bearer])).toMatch(/^HTTP\/1\.1 40[03]/);
  expect(await send(held, ["GET /api/v1/desk HTTP/1.1", "Host: a b", bearer])).toMatch(/^HTTP\/1\.1 40[03]/);
  expect(await send(held, ["GET /api/v1/\0desk HTTP/1.1", host, bearer])).toMatch(/^HTTP\/1\.1 400/);
  expect(await send(held, ["TRACE /api/v1/desk HTTP/1.1", host, bearer])).toMatch(/^HTTP\/1\.1 404/);
  expect(await send(held, ["CONNECT 127.0.0.1:80 HTTP/1.1", host, bearer])).not.toMatch(/^HTTP\/1\.1 2/);
  expect(await send(held, ["GET /api/v1/desk HTTP/1.1", host, bearer, `X-Long: ${"x".repeat(100_000)}`])).toMatch(
    /^HTTP\/1\.1 431/,
  );
});

test("a request that names another host in its own line is judged by where it was sent", async () => {
  const { held } = await serve();
  const lines = ["GET http://evil.example/api/v1/desk HTTP/1.1", "Host: evil.example", bearer];
  expect(await send(held, lines)).toMatch(/^HTTP\/1\.1 403/);
});

test("who hands over too much is told so, and not just cut off", async () => {
  const { origin, ledger } = await serve();
  const [document] = await ledger.list("document", {});
  const answer = await fetch(`${origin}/api/v1/records/${document!.id}/notes`, {
    method: "POST",
    headers: { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" },
    body: JSON.stringify({ by: "Mara Tenn", text: "x".repeat(5 * 1024 * 1024) }),
  });
  expect([answer.status, await answer.json()]).toMatchObject([413, { error: { code: "too-large" } }]);
});

test("a port that is taken is told, with what to do", async () => {
  const { held } = await serve();
  await expect(listen(held.port)).rejects.toMatchObject({
    code: "bad-option",
    message: `port ${held.port} is taken or not allowed: name another with --port, or none`,
  });
});

test("closing lets an answer end that is being made, ends streams, and takes nothing more", async () => {
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const read = async () => {
    begin();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { findings: { statements: [], mentions: [], entities: [], notes: [] }, vectors: new Map() };
  };
  const { origin, held, parts } = await serve({ readers: { read } });
  const headers = { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" };
  const events = await fetch(`${origin}/api/v1/events`, { headers });
  const body = JSON.stringify({ text: "The quay was closed, Mara Tenn said." });
  const answer = fetch(`${origin}/api/v1/documents`, { method: "POST", headers, body });
  await begun;
  const closed = Promise.all([parts.close(), held.close()]);
  expect(await events.text()).toContain("event: head");
  expect(await (await answer).json()).toMatchObject({ status: "added" });
  await closed;
  await expect(fetch(`${origin}/api/v1/desk`, { headers })).rejects.toThrow("fetch failed");
});

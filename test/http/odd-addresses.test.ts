import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { buildWorld } from "./build-world.ts";
import { type OpenApi, readDescription } from "./description.ts";
import { openApi } from "./open-api.ts";

const world = await buildWorld();
const api = openApi({ ledger: world.ledger, reader: world.reader });
afterAll(() => world.ledger.close());

const document = (await (await api.ask("/api/v1/openapi.json")).json()) as OpenApi;
const description = readDescription(document);
/** What is read of the ledger; what is being added, and events, are no part of it. */
const reading = description.operations.filter((one) =>
  /^GET \/api\/v1\/(?:documents|statements|records|part|sides|log)/.test(one),
);

/** The names of the fields that an operation has behind the question mark. */
const fieldsOf = (operation: string): readonly string[] => {
  const { parameters = [] } = document.paths[operation.split(" ")[1]!]!.get!;
  return parameters.filter((one) => one.in === "query").map(({ name }) => name);
};

const odd = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "",
    "yes",
    "no",
    "1e99",
    "-1",
    "0",
    "2026-03",
    "..",
    "2026..",
    "0000..9999",
    "*",
    '"',
    "-",
    "threat*",
    "NaN",
  ),
  fc.constantFrom(
    "\u202e",
    "\0",
    "%",
    "‘",
    "a b -c",
    '"open',
    "NEAR(a b)",
    "jsonl",
    "act,outlet",
    "said",
    world.document,
  ),
  fc.double().map(String),
);
const id = fc.oneof(odd, fc.constantFrom(world.document, world.statement, world.entity, world.purged, "link", "c"));
const address = fc.constantFrom(...reading).chain((operation) =>
  fc.tuple(
    fc.constant(operation.split(" ")[1]!),
    id,
    fc.uniqueArray(
      fc.tuple(fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...fieldsOf(operation), "asOf") }, odd), odd),
      {
        selector: ([name]) => name,
        maxLength: 4,
      },
    ),
  ),
);

test("whatever an address says, it is answered, or refused in words; never is it a bug", async () => {
  await fc.assert(
    fc.asyncProperty(address, async ([template, one, fields]) => {
      const path = template.replace("{id}", encoded(one) || "%20");
      const words = fields.map((field) => field.map(encoded).join("=")).join("&");
      const answer = await api.ask(`${path}?${words}`);
      expect([answer.status, `${path}?${words}`]).not.toEqual([500, `${path}?${words}`]);
      if (answer.status >= 400) {
        const { error } = (await answer.json()) as { error: { code: string; message: string } };
        expect([error.code, error.message.length > 10]).toEqual([expect.any(String), true]);
      } else await answer.arrayBuffer();
    }),
    { numRuns: 400 },
  );
});

const encoded = (words: string): string => encodeURIComponent(words.replace(/\p{Cs}/gu, "\ufffd"));

test("a broken address is refused as what it is", async () => {
  for (const path of [
    "/api/v1/documents/%",
    "/api/v1/statements?words=%E0%A4%A",
    "/api/v1/statements?%",
    "/api/v1/x",
  ]) {
    expect((await api.ask(path)).status).toBeLessThan(500);
  }
});

test("an absurdly long address is refused, and the desk goes on", async () => {
  const server = createServer(getRequestListener(api.app.fetch));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const statusOf = async (path: string): Promise<number> => {
    const headers = { host: "127.0.0.1:4711", authorization: "Bearer a-token-for-tests" };
    const sent = request({ host: "127.0.0.1", port, path, headers });
    sent.end();
    const [answer] = await once(sent, "response");
    answer.resume();
    return answer.statusCode;
  };
  expect(await statusOf(`/api/v1/statements?words=${"x".repeat(12_000)}`)).toBe(400);
  expect(await statusOf(`/api/v1/statements?words=${"x".repeat(200_000)}`)).toBe(431);
  expect(await statusOf("/api/v1/statements?words=bridge")).toBe(200);
  server.closeAllConnections();
  server.close();
});

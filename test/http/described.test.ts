import { afterAll, describe, expect, test } from "vitest";
import { buildWorld } from "./build-world.ts";
import { addingCases } from "./cases/adding-cases.ts";
import { documentCases } from "./cases/document-cases.ts";
import { judgingCases } from "./cases/judging-cases.ts";
import { partyCases } from "./cases/party-cases.ts";
import { statementCases } from "./cases/statement-cases.ts";
import { openDescribed } from "./open-described.ts";
import { openWritingParts } from "./writing-parts.ts";

const world = await buildWorld();
const writing = openWritingParts(world.ledger);
const api = await openDescribed({ ledger: world.ledger, reader: world.reader, ...writing });
afterAll(async () => {
  await writing.close();
  await world.ledger.close();
});

// Whoever adds a route adds its cases here. They run in this order, on one ledger.
describe("what is read", () => {
  documentCases(api, world);
  statementCases(api, world);
  partyCases(api, world);
});
describe("what is judged", () => judgingCases(api, world));
describe("what is added", () => addingCases(api, { ...world, ...writing }));

describe("the description as a whole", () => {
  test("it is OpenAPI 3.1, and says how to be let in", () => {
    expect(api.document.openapi).toMatch(/^3\.1\./);
    expect(api.document.info).toMatchObject({ title: expect.any(String), version: "0.0.0" });
    expect(Object.keys(api.document.components.securitySchemes)).toEqual(["cookie", "bearer"]);
  });

  test("every operation is summed up, and tells of failures in one way", () => {
    for (const [path, methods] of Object.entries(api.document.paths)) {
      for (const { summary, responses } of Object.values(methods)) {
        expect(summary, path).toBeTruthy();
        expect(Object.keys(responses), path).toEqual(expect.arrayContaining(["4XX", "5XX"]));
      }
    }
  });

  test("every route is described", () => {
    const routes = api.app.routes.filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/"));
    const named = routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
    expect([...new Set(named)].sort()).toEqual([...api.description.operations].sort());
  });

  test.each(api.description.operations)("%s refuses whoever has no token, as described", async (operation) => {
    const [method, path] = operation.split(" ") as [string, string];
    const headers = { authorization: "Bearer another" };
    const answer = await api.expect(401, path.replace(/\{\w+\}/g, "any"), { method, headers });
    expect(await answer.json()).toMatchObject({ error: { code: "not-allowed" } });
  });

  test("every operation was asked, and gave what it is there for", () => {
    const good = api.description.operations.filter((one) => [...(api.asked.get(one) ?? [])].some((n) => n < 300));
    expect(good).toEqual(api.description.operations);
  });

  const isTold = (operation: string): boolean => {
    const [method, path] = operation.split(" ") as [string, string];
    const { parameters = [], requestBody } = api.document.paths[path]![method.toLowerCase()]!;
    return parameters.length > 0 || requestBody !== undefined;
  };

  test.each(api.description.operations.filter(isTold))("%s refuses nonsense, as described", async (operation) => {
    const [method, path] = operation.split(" ") as [string, string];
    const asking = { method, ...(method !== "GET" && method !== "DELETE" && { body: { nonsense: 1 } }) };
    const answer = await api.ask(`${path.replace(/\{\w+\}/g, "zz")}?nonsense=1`, asking);
    expect(String(answer.status)).toMatch(/^4/);
    expect(await api.description.faults(operation, answer)).toEqual([]);
  });

  test("an answer that is not as described would be seen", async () => {
    const operation = "GET /api/v1/desk";
    const facts = (await (await api.ask("/api/v1/desk")).json()) as object;
    const faults = (body: unknown, status = 200) => api.description.faults(operation, Response.json(body, { status }));
    expect(await faults(facts)).toEqual([]);
    expect(await faults({ ...facts, more: 1 })).toHaveLength(1);
    expect(await faults({ ...facts, name: 1 })).toHaveLength(1);
    expect(await faults(facts, 302)).toHaveLength(1);
  });
});

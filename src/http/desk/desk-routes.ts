import { basename } from "node:path";
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { type DeskFacts, deskSchema } from "../../present/desk/desk.ts";
import { findName } from "../../work/settings/find-name.ts";
import type { Desk } from "./desk.ts";

/** What the desk is about. */
export function deskRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/v1/desk",
      summary: "The ledger of this desk, and what is opened first",
      responses: { 200: { description: "The desk", content: { "application/json": { schema: deskSchema } } } },
    }),
    async (c) => c.json(await factsOf(desk), 200),
  );
}

async function factsOf({ ledger, tool, isDemo }: Desk): Promise<DeskFacts> {
  const first = await ledger.documents({ order: "recorded", limit: 1 });
  const all = await ledger.statements({ limit: 0 });
  const unreviewed = await ledger.statements({ reviewed: false, limit: 0 });
  const reviews = await ledger.list("review", {}, null, NAMED);
  return {
    name: basename(ledger.path).replace(/\.standoff$/, ""),
    path: ledger.path,
    tool,
    isDemo,
    head: await ledger.head(),
    self: findName(),
    names: [...new Set(reviews.map(({ by }) => by))].sort(),
    home: first.hits[0]?.document.id ?? null,
    documents: first.total,
    statements: all.total,
    unreviewed: unreviewed.total,
  };
}

/** Reviews that are looked at for names. */
const NAMED = 5_000;

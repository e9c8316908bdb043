import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { dossierSchema } from "../../present/desk/dossier.ts";
import { partyListSchema } from "../../present/desk/party-list.ts";
import { sideListSchema } from "../../present/desk/side-list.ts";
import { listSides } from "../../work/desk/list-sides.ts";
import { showDossier } from "../../work/desk/show-dossier.ts";
import { answersOf } from "../answers/answers-of.ts";
import { asJson } from "../answers/as-json.ts";
import type { Desk } from "../desk/desk.ts";
import { checkAsOf } from "../filters/check-as-of.ts";
import { choice } from "../filters/choice.ts";
import { idParam } from "../filters/id-param.ts";
import { asOf, paging, ROWS } from "../filters/paging.ts";
import { queryOf } from "../filters/query-of.ts";
import { words } from "../filters/words.ts";

const filters = {
  words: words().optional().describe("Words of any of its names."),
  of: choice(["person", "organization", "place", "other"]).optional(),
  side: words(200).optional().describe("The name of a side that it is on."),
  speaking: choice(["yes", "no"]).optional().describe("Whether it utters any statement."),
  asOf,
  ...paging,
};

/** The parties of a ledger, all that is known of one, and the sides that persons have put them on. */
export function partyRoutes(app: OpenAPIHono, { ledger }: Desk): void {
  const list = createRoute({
    method: "get",
    path: "/api/v1/parties",
    summary: "Parties, the most spoken of first",
    request: { query: queryOf(filters) },
    responses: answersOf(partyListSchema, "A page of them, and how many there are"),
  });
  app.openapi(list, async (c) => {
    const { speaking, asOf: asked, limit = ROWS, ...query } = c.req.valid("query");
    const seq = await checkAsOf(ledger, asked);
    const head = await ledger.head();
    const speaks = speaking === undefined ? {} : { speaking: speaking === "yes" };
    const { hits, total } = await ledger.parties({ ...query, ...speaks, asOf: seq, limit });
    return c.json(asJson({ rows: hits, total, head }), 200);
  });
  const one = createRoute({
    method: "get",
    path: "/api/v1/parties/{id}",
    summary: "All that is known of one party but its statements",
    request: { params: idParam, query: queryOf({ asOf }) },
    responses: answersOf(dossierSchema, "Its names with where each comes from, its links with reasons, its counts"),
  });
  app.openapi(one, async (c) => {
    const seq = await checkAsOf(ledger, c.req.valid("query").asOf);
    return c.json(asJson(await showDossier(ledger, c.req.valid("param").id, seq)), 200);
  });
  const sides = createRoute({
    method: "get",
    path: "/api/v1/sides",
    summary: "The sides, and who is on each",
    request: { query: queryOf({ asOf }) },
    responses: answersOf(sideListSchema, "Persons' lists of parties, by name"),
  });
  app.openapi(sides, async (c) => {
    const seq = await checkAsOf(ledger, c.req.valid("query").asOf);
    return c.json(asJson(await listSides(ledger, seq)), 200);
  });
}

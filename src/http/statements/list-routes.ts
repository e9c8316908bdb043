import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { FACETS } from "../../ledger/asking.ts";
import { facetListSchema } from "../../present/desk/facet-list.ts";
import { likeListSchema } from "../../present/desk/like-list.ts";
import { statementListSchema } from "../../present/desk/statement-list.ts";
import { listLike } from "../../work/desk/list-like.ts";
import { listStatements } from "../../work/desk/list-statements.ts";
import { answersOf } from "../answers/answers-of.ts";
import { asJson } from "../answers/as-json.ts";
import type { Desk } from "../desk/desk.ts";
import { choice } from "../filters/choice.ts";
import { listOf } from "../filters/list-of.ts";
import { paging, ROWS } from "../filters/paging.ts";
import { queryOf } from "../filters/query-of.ts";
import { statementFilters } from "../filters/statement-filters.ts";
import { toQuery } from "../filters/to-query.ts";
import { words } from "../filters/words.ts";
import { ORDERS } from "./orders.ts";

/** The statements that meet filters: their rows, what they can be told apart by, and those that say the like of a sentence. */
export function listRoutes(app: OpenAPIHono, desk: Desk): void {
  const { ledger } = desk;
  const list = createRoute({
    method: "get",
    path: "/api/v1/statements",
    summary: "Statements that meet all of these filters",
    request: { query: queryOf({ ...statementFilters, order: choice(ORDERS).optional(), ...paging }) },
    responses: answersOf(statementListSchema, "A page of them, and how many there are"),
  });
  app.openapi(list, async (c) => {
    const { order, limit = ROWS, offset, ...filters } = c.req.valid("query");
    const query = { ...(await toQuery(ledger, filters)), order, limit, offset };
    return c.json(asJson(await listStatements(ledger, query)), 200);
  });
  const facets = createRoute({
    method: "get",
    path: "/api/v1/statements/facets",
    summary: "By what the statements that meet these filters can be told apart",
    description: "A facet's own filter does not count for it: all the values that could be chosen instead are given.",
    request: { query: queryOf({ ...statementFilters, facets: listOf(FACETS) }) },
    responses: answersOf(facetListSchema, "For each facet its values, with how many statements have them"),
  });
  app.openapi(facets, async (c) => {
    const { facets: wanted, ...filters } = c.req.valid("query");
    const head = await ledger.head();
    const found = await ledger.facets(await toQuery(ledger, filters), wanted);
    return c.json(asJson({ facets: found, head }), 200);
  });
  likeRoute(app, desk);
}

const likeRoute = (app: OpenAPIHono, { ledger, reader }: Desk): void => {
  const { words: _, ...filters } = statementFilters;
  const like = createRoute({
    method: "get",
    path: "/api/v1/statements/like",
    summary: "Statements that say the like of a sentence, the oldest first",
    request: {
      query: queryOf({
        sentence: words(2_000).regex(/[\p{L}\p{N}]/u, "this has no word"),
        ...filters,
        limit: paging.limit,
      }),
    },
    responses: answersOf(likeListSchema, "The statements, with how like they are and what speaks for it"),
  });
  app.openapi(like, async (c) => {
    const { sentence, limit = ROWS, ...given } = c.req.valid("query");
    const { words: _words, order: _order, ...query } = await toQuery(ledger, given);
    return c.json(asJson(await listLike(ledger, sentence, { reader, limit, filters: query })), 200);
  });
};

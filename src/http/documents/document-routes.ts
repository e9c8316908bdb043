import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { differenceSchema } from "../../present/desk/difference.ts";
import { documentListSchema } from "../../present/desk/document-list.ts";
import { documentPageSchema } from "../../present/desk/document-page.ts";
import { listDocuments } from "../../work/desk/list-documents.ts";
import { showDifference } from "../../work/desk/show-difference.ts";
import { showPage } from "../../work/desk/show-page.ts";
import { answersOf } from "../answers/answers-of.ts";
import { asJson } from "../answers/as-json.ts";
import type { Desk } from "../desk/desk.ts";
import { checkAsOf } from "../filters/check-as-of.ts";
import { choice } from "../filters/choice.ts";
import { idParam } from "../filters/id-param.ts";
import { asOf, paging, ROWS } from "../filters/paging.ts";
import { queryOf } from "../filters/query-of.ts";
import { documentFilters } from "../filters/statement-filters.ts";
import { words } from "../filters/words.ts";

const ORDERS = ["relevance", "published", "published-latest", "recorded", "outlet", "title"] as const;

/** The documents of a ledger, and one with all that was read in it. */
export function documentRoutes(app: OpenAPIHono, { ledger }: Desk): void {
  const list = createRoute({
    method: "get",
    path: "/api/v1/documents",
    summary: "Documents that meet all of these filters",
    request: { query: queryOf({ ...documentFilters, order: choice(ORDERS).optional(), ...paging }) },
    responses: answersOf(documentListSchema, "A page of them, and how many there are"),
  });
  app.openapi(list, async (c) => {
    const { superseded, asOf: asked, limit = ROWS, ...query } = c.req.valid("query");
    const seq = await checkAsOf(ledger, asked);
    const found = await listDocuments(ledger, { ...query, withSuperseded: superseded === "yes", asOf: seq, limit });
    return c.json(asJson(found), 200);
  });
  const page = createRoute({
    method: "get",
    path: "/api/v1/documents/{id}",
    summary: "A document with all that was read in it and said of it",
    request: { params: idParam, query: queryOf({ asOf }) },
    responses: answersOf(documentPageSchema, "What the reader shows"),
  });
  app.openapi(page, async (c) => {
    const seq = await checkAsOf(ledger, c.req.valid("query").asOf);
    return c.json(asJson(await showPage(ledger, c.req.valid("param").id, seq)), 200);
  });
  const difference = createRoute({
    method: "get",
    path: "/api/v1/documents/{id}/difference",
    summary: "Two versions of a document side by side",
    request: {
      params: idParam,
      query: queryOf({
        from: words(100).optional().describe("The older one; else the one whose place it took."),
        asOf,
      }),
    },
    responses: answersOf(differenceSchema, "Their paragraphs in pairs, those that differ word by word"),
  });
  app.openapi(difference, async (c) => {
    const { from, asOf: asked } = c.req.valid("query");
    const given = { id: c.req.valid("param").id, from, asOf: await checkAsOf(ledger, asked) };
    return c.json(asJson(await showDifference(ledger, given)), 200);
  });
}

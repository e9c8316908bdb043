import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { citedStatementSchema } from "../../present/desk/cited-statement-schema.ts";
import { showStatement } from "../../work/desk/show-statement.ts";
import { answersOf } from "../answers/answers-of.ts";
import { asJson } from "../answers/as-json.ts";
import type { Desk } from "../desk/desk.ts";
import { checkAsOf } from "../filters/check-as-of.ts";
import { idParam } from "../filters/id-param.ts";
import { asOf } from "../filters/paging.ts";
import { queryOf } from "../filters/query-of.ts";

/** One statement as a row. */
export function statementRoute(app: OpenAPIHono, { ledger }: Desk): void {
  const one = createRoute({
    method: "get",
    path: "/api/v1/statements/{id}",
    summary: "One statement",
    request: { params: idParam, query: queryOf({ asOf }) },
    responses: answersOf(citedStatementSchema, "The statement as every list has it"),
  });
  app.openapi(one, async (c) => {
    const seq = await checkAsOf(ledger, c.req.valid("query").asOf);
    return c.json(asJson(await showStatement(ledger, c.req.valid("param").id, seq)), 200);
  });
}

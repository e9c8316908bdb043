import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { logListSchema } from "../../present/desk/log-list.ts";
import { ENTRY_ACTS } from "../../record/ledger/entry.ts";
import { listLog } from "../../work/desk/list-log.ts";
import { answersOf } from "../answers/answers-of.ts";
import { asJson } from "../answers/as-json.ts";
import type { Desk } from "../desk/desk.ts";
import { choice } from "../filters/choice.ts";
import { count } from "../filters/count.ts";
import { paging, ROWS } from "../filters/paging.ts";
import { queryOf } from "../filters/query-of.ts";
import { words } from "../filters/words.ts";

/** The audit trail. */
export function logRoute(app: OpenAPIHono, { ledger }: Desk): void {
  const log = createRoute({
    method: "get",
    path: "/api/v1/log",
    summary: "The audit trail, the newest entry first",
    request: {
      query: queryOf({
        subject: words(200).min(1, "an id has at least one character").optional().describe("The id of a record."),
        by: words(200).optional().describe("The name of who did it, as it was given."),
        act: choice(ENTRY_ACTS).optional(),
        before: count({ from: 1, to: Number.MAX_SAFE_INTEGER }).optional().describe("Entries before this number."),
        limit: paging.limit,
      }),
    },
    responses: answersOf(logListSchema, "Entries, each with what it is about and whether it was taken back"),
  });
  app.openapi(log, async (c) => {
    const { limit = ROWS, ...query } = c.req.valid("query");
    return c.json(asJson(await listLog(ledger, { ...query, limit })), 200);
  });
}

import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { shownFields } from "../../present/answers/records/shown-fields.ts";
import { type ShownRecord, shownRecordSchema } from "../../present/desk/shown-record.ts";
import { showRecord } from "../../work/ask/show-record.ts";
import { answersOf } from "../answers/answers-of.ts";
import { asJson } from "../answers/as-json.ts";
import type { Desk } from "../desk/desk.ts";
import { checkAsOf } from "../filters/check-as-of.ts";
import { idParam } from "../filters/id-param.ts";
import { asOf } from "../filters/paging.ts";
import { queryOf } from "../filters/query-of.ts";

/** A record of any kind, live or not, with all that became of it. */
export function showRoute(app: OpenAPIHono, { ledger }: Desk): void {
  const show = createRoute({
    method: "get",
    path: "/api/v1/records/{id}",
    summary: "A record of any kind, where it stands, and what became of it",
    request: { params: idParam, query: queryOf({ asOf }) },
    responses: answersOf(shownRecordSchema, "What standoff show gives; also of what has ended or was removed for good"),
  });
  app.openapi(show, async (c) => {
    const seq = await checkAsOf(ledger, c.req.valid("query").asOf);
    const head = await ledger.head();
    const shown = shownFields(await showRecord(ledger, c.req.valid("param").id, seq));
    return c.json(asJson({ ...shown, head } as ShownRecord), 200);
  });
}

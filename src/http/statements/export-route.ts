import { basename } from "node:path";
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { BRIEF_GROUPINGS } from "../../present/exports/brief.ts";
import { ROW_EXPORTS, type RowExport } from "../../work/desk/export-rows.ts";
import { asAttachment } from "../answers/as-attachment.ts";
import { attachmentOf } from "../answers/attachment-of.ts";
import { streamPieces } from "../answers/stream-pieces.ts";
import type { Desk } from "../desk/desk.ts";
import { choice } from "../filters/choice.ts";
import { describeFilters } from "../filters/describe-filters.ts";
import { queryOf } from "../filters/query-of.ts";
import { statementFilters } from "../filters/statement-filters.ts";
import { toQuery } from "../filters/to-query.ts";
import { ORDERS } from "./orders.ts";

const TYPES: Readonly<Record<RowExport, string>> = {
  csv: "text/csv",
  jsonl: "application/x-ndjson",
  jsonld: "application/ld+json",
  md: "text/markdown",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** All statements that meet filters, as a file: the rows of the list, each with its citation. */
export function exportRoute(app: OpenAPIHono, { ledger, exports }: Desk): void {
  const route = createRoute({
    method: "get",
    path: "/api/v1/statements/export",
    summary: "All statements that meet these filters, as a file",
    request: {
      query: queryOf({
        ...statementFilters,
        order: choice(ORDERS).optional(),
        format: choice(ROW_EXPORTS),
        by: choice(BRIEF_GROUPINGS)
          .optional()
          .describe("By what a brief (md, docx) puts them together; else by document."),
      }),
    },
    responses: attachmentOf(Object.values(TYPES), "The same statements as the list has; as jsonl the very same rows"),
  });
  app.openapi(route, async (c) => {
    const { format, by = "document", order, ...filters } = c.req.valid("query");
    const query = { ...(await toQuery(ledger, filters)), order };
    const name = `${basename(ledger.path).replace(/\.standoff$/, "")}-statements.${format}`;
    const wanted = { format, query, by, asked: describeFilters(filters) };
    return streamPieces(exports.make(wanted, c.req.raw.signal), asAttachment(typeOf(format), name));
  });
}

const typeOf = (format: RowExport): string => {
  const isText = format !== "docx" && format !== "jsonld";
  return isText ? `${TYPES[format]}; charset=utf-8` : TYPES[format];
};

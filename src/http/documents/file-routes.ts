import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { findOriginal } from "../../work/desk/find-original.ts";
import { findText } from "../../work/desk/find-text.ts";
import { asAttachment } from "../answers/as-attachment.ts";
import { attachmentOf } from "../answers/attachment-of.ts";
import type { Desk } from "../desk/desk.ts";
import { idParam } from "../filters/id-param.ts";

/** What a document was read from, and its text, as files to be kept: never shown by the browser itself. */
export function fileRoutes(app: OpenAPIHono, { ledger }: Desk): void {
  const original = createRoute({
    method: "get",
    path: "/api/v1/documents/{id}/original",
    summary: "The file that a document was read from, as it was found",
    request: { params: idParam },
    responses: attachmentOf(["application/octet-stream"], "Exactly the bytes under the document's hash"),
  });
  app.openapi(original, async (c) => {
    const { bytes, name } = await findOriginal(ledger, c.req.valid("param").id);
    return c.body(new Uint8Array(bytes), 200, asAttachment("application/octet-stream", name));
  });
  const text = createRoute({
    method: "get",
    path: "/api/v1/documents/{id}/text",
    summary: "The text of a document, into which all offsets point",
    request: { params: idParam },
    responses: attachmentOf(["text/plain"], "Exactly the text under the document's textHash, in UTF-8"),
  });
  app.openapi(text, async (c) => {
    const { text: words, name } = await findText(ledger, c.req.valid("param").id);
    return c.body(words, 200, asAttachment("text/plain; charset=utf-8", name));
  });
}

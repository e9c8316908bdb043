import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { addedSchema } from "../../present/desk/added.ts";
import { addText } from "../../work/add/add-text.ts";
import { checkName } from "../../work/settings/check-name.ts";
import { Stopping } from "../../work/stopping.ts";
import { answersOf } from "../answers/answers-of.ts";
import type { Desk } from "../desk/desk.ts";
import { anyWordsSchema } from "../judging/said.ts";

/** A text that is pasted, read at once. */
export function textRoutes(app: OpenAPIHono, desk: Desk): void {
  const route = createRoute({
    method: "post",
    path: "/api/v1/documents",
    summary: "Read a pasted text and keep it",
    request: { body: { content: { "application/json": { schema: textSchema } }, required: true } },
    responses: answersOf(addedSchema, "What came of it"),
  });
  app.openapi(route, async (c) => {
    const { by, ...given } = c.req.valid("json");
    const added = await addText({ ...given, collectedBy: by && checkName(by) }, desk);
    if (added === null) throw new Stopping();
    return c.json({ ...added, notes: [...added.notes] }, 200);
  });
}

const textSchema = z.strictObject({
  text: z.string(),
  title: anyWordsSchema,
  outlet: anyWordsSchema,
  published: anyWordsSchema.describe("YYYY, YYYY-MM, YYYY-MM-DD, or two of them with a slash between."),
  url: anyWordsSchema,
  by: anyWordsSchema.describe("Who has found it."),
});

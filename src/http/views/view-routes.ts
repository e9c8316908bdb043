import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { savedViewSchema } from "../../present/desk/saved-view.ts";
import { checkName } from "../../work/settings/check-name.ts";
import { listViews } from "../../work/views/list-views.ts";
import { removeView } from "../../work/views/remove-view.ts";
import { saveView } from "../../work/views/save-view.ts";
import { answersOf } from "../answers/answers-of.ts";
import type { Desk } from "../desk/desk.ts";
import { bySchema } from "../judging/said.ts";

/** Filters that were given a name. */
export function viewRoutes(app: OpenAPIHono, { ledger, now }: Desk): void {
  const params = z.object({ name: z.string().trim().min(1).max(200) });
  const responses = answersOf(z.object({ views: z.array(savedViewSchema) }), "All saved views, by name");
  const all = async () => ({ views: [...(await listViews(ledger.path))] });
  app.openapi(createRoute({ method: "get", path: "/api/v1/views", summary: "The saved views", responses }), async (c) =>
    c.json(await all(), 200),
  );
  app.openapi(
    createRoute({
      method: "put",
      path: "/api/v1/views/{name}",
      summary: "Save a view, in the place of the one that has this name",
      request: { params, body: { content: { "application/json": { schema: viewSchema } }, required: true } },
      responses,
    }),
    async (c) => {
      const { query, by } = c.req.valid("json");
      const { name } = c.req.valid("param");
      await saveView(ledger.path, { name, query, by: checkName(by), at: now().toISOString() });
      return c.json(await all(), 200);
    },
  );
  app.openapi(
    createRoute({
      method: "delete",
      path: "/api/v1/views/{name}",
      summary: "Forget a view",
      request: { params },
      responses,
    }),
    async (c) => {
      await removeView(ledger.path, c.req.valid("param").name);
      return c.json(await all(), 200);
    },
  );
}

const viewSchema = z.strictObject({
  query: z.string().max(8_000).describe("What stands behind the ? in the address of the view."),
  by: bySchema,
});

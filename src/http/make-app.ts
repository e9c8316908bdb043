import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Desk } from "./desk/desk.ts";
import { makeApi } from "./make-api.ts";
import { servePages } from "./pages/serve-pages.ts";

/** The desk over HTTP: its API, and its pages behind the same checks. */
export function makeApp(desk: Desk, safety: { readonly token: string; readonly port: number }): OpenAPIHono {
  const app = makeApi(desk, safety);
  servePages(app);
  return app;
}

import { OpenAPIHono } from "@hono/zod-openapi";
import { refuse } from "./answers/refuse.ts";
import { refuseInvalid } from "./answers/refuse-invalid.ts";
import { toError } from "./answers/to-error.ts";
import type { Desk } from "./desk/desk.ts";
import { deskRoutes } from "./desk/desk-routes.ts";
import { correctingRoutes } from "./judging/correcting-routes.ts";
import { recordRoutes } from "./judging/record-routes.ts";
import { tyingRoutes } from "./judging/tying-routes.ts";
import { undoingRoutes } from "./judging/undoing-routes.ts";
import { servePages } from "./pages/serve-pages.ts";
import { checkOrigin } from "./safety/check-origin.ts";
import { checkToken } from "./safety/check-token.ts";
import { setHeaders } from "./safety/set-headers.ts";

/** The desk over HTTP: its API under /api/v1 and its pages, behind the checks of who asks. */
export function makeApp(desk: Desk, safety: { readonly token: string; readonly port: number }): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseInvalid });
  app.onError(toError);
  app.use(setHeaders, checkOrigin(safety.port), checkToken(safety.token, safety.port));
  for (const routes of ROUTES) routes(app, desk);
  app.all("/api/*", (c) => refuse(c, 404, "there is no such route; see /api/v1/openapi.json"));
  servePages(app);
  return app;
}

const ROUTES: readonly ((app: OpenAPIHono, desk: Desk) => void)[] = [
  deskRoutes,
  recordRoutes,
  correctingRoutes,
  tyingRoutes,
  undoingRoutes,
];

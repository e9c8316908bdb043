import { OpenAPIHono } from "@hono/zod-openapi";
import { refuse } from "./answers/refuse.ts";
import { refuseInvalid } from "./answers/refuse-invalid.ts";
import { toError } from "./answers/to-error.ts";
import { describeApi } from "./description/describe-api.ts";
import type { Desk } from "./desk/desk.ts";
import { deskRoutes } from "./desk/desk-routes.ts";
import { documentRoutes } from "./documents/document-routes.ts";
import { fileRoutes } from "./documents/file-routes.ts";
import { answerByHead } from "./keeping/answer-by-head.ts";
import { logRoute } from "./log/log-route.ts";
import { partyRoutes } from "./parties/party-routes.ts";
import { showRoute } from "./records/show-route.ts";
import { checkOrigin } from "./safety/check-origin.ts";
import { checkToken } from "./safety/check-token.ts";
import { limitBodies } from "./safety/limit-bodies.ts";
import { setHeaders } from "./safety/set-headers.ts";
import { exportRoute } from "./statements/export-route.ts";
import { listRoutes } from "./statements/list-routes.ts";
import { statementRoute } from "./statements/statement-route.ts";
import { WRITING_ROUTES } from "./writing-routes.ts";

/** The desk's API under /api/v1, behind the checks of who asks. */
export function makeApi(desk: Desk, safety: { readonly token: string; readonly port: number }): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseInvalid });
  const byHead = answerByHead(desk);
  app.onError(toError);
  app.use(setHeaders, checkOrigin(safety.port), checkToken(safety.token, safety.port), limitBodies);
  for (const routes of FRESH) routes(app, desk);
  for (const room of ROOMS) app.use(`/api/v1/${room}/*`, byHead);
  for (const routes of [...READING_ROUTES, ...WRITING_ROUTES]) routes(app, desk);
  describeApi(app, desk.tool);
  app.all("/api/*", (c) => refuse(c, 404, "there is no such route; see /api/v1/openapi.json"));
  return app;
}

type Routes = (app: OpenAPIHono, desk: Desk) => void;

/** What is made anew each time: it follows from more than the ledger, or is too long to be kept. */
const FRESH: readonly Routes[] = [deskRoutes, exportRoute];

/** Where answers follow from the ledger alone. */
const ROOMS = ["documents", "statements", "records", "parties", "sides", "log"] as const;

const READING_ROUTES: readonly Routes[] = [
  documentRoutes,
  fileRoutes,
  listRoutes,
  statementRoute,
  showRoute,
  partyRoutes,
  logRoute,
];

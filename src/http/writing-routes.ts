import type { OpenAPIHono } from "@hono/zod-openapi";
import { jobRoutes } from "./adding/job-routes.ts";
import { textRoutes } from "./adding/text-routes.ts";
import type { Desk } from "./desk/desk.ts";
import { eventRoutes } from "./events/event-routes.ts";
import { annotatingRoutes } from "./judging/annotating-routes.ts";
import { correctingRoutes } from "./judging/correcting-routes.ts";
import { recordRoutes } from "./judging/record-routes.ts";
import { settingRoutes } from "./judging/setting-routes.ts";
import { tyingRoutes } from "./judging/tying-routes.ts";
import { undoingRoutes } from "./judging/undoing-routes.ts";
import { viewRoutes } from "./views/view-routes.ts";

/** The routes by which a ledger grows: what is added, and what persons say of it. */
export const WRITING_ROUTES: readonly ((app: OpenAPIHono, desk: Desk) => void)[] = [
  textRoutes,
  jobRoutes,
  eventRoutes,
  recordRoutes,
  annotatingRoutes,
  correctingRoutes,
  settingRoutes,
  tyingRoutes,
  undoingRoutes,
  viewRoutes,
];

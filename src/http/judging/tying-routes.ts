import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { cleanLine } from "../../work/judge/beside/clean-line.ts";
import { addToSide } from "../../work/judge/parties/add-to-side.ts";
import { link, split } from "../../work/judge/parties/link.ts";
import { removeFromSide } from "../../work/judge/parties/remove-from-side.ts";
import type { Desk } from "../desk/desk.ts";
import { judgementRoute } from "./judgement-route.ts";
import { anyWordsSchema, nameSchema } from "./said.ts";

/** Who is one with whom, and who stands with whom. */
export function tyingRoutes(app: OpenAPIHono, desk: Desk): void {
  judgementRoute(app, desk, {
    method: "post",
    path: "/api/v1/links",
    summary: "Hold two parties to be one, or to be two whatever was linked",
    said: {
      one: nameSchema.describe("An entity by its id, or a name that only one party has."),
      other: nameSchema,
      relation: z.enum(["same", "different"]),
      reason: anyWordsSchema,
    },
    planOf: ({ relation, ...pair }, { signature }) => (relation === "same" ? link : split)(pair, signature),
  });
  judgementRoute(app, desk, {
    method: "post",
    path: "/api/v1/sides/{name}/members",
    summary: "Put parties on a side, which is made where there is none of that name",
    said: { members: z.array(nameSchema).min(1).max(500) },
    planOf: ({ members }, { of, signature }) => addToSide({ name: cleanLine(of("name")), members }, signature),
  });
  judgementRoute(app, desk, {
    method: "delete",
    path: "/api/v1/sides/{name}/members/{id}",
    summary: "Take a party off a side, with all that are one with it",
    said: {},
    planOf: (_, { of, signature }) => removeFromSide({ name: cleanLine(of("name")), members: [of("id")] }, signature),
  });
}

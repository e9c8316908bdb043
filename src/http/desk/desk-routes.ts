import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { deskSchema } from "../../present/desk/desk.ts";
import { deskFacts } from "../../work/desk/desk-facts.ts";
import { answersOf } from "../answers/answers-of.ts";
import { asJson } from "../answers/as-json.ts";
import { FIRST } from "./demo-paths.ts";
import type { Desk } from "./desk.ts";

/** What the desk is about. */
export function deskRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/v1/desk",
      summary: "The ledger of this desk, and what is opened first",
      responses: answersOf(deskSchema, "The desk"),
    }),
    async (c) => {
      const { ledger, tool, isDemo } = desk;
      return c.json(asJson(await deskFacts(ledger, { tool, isDemo, first: isDemo ? FIRST.name : null })), 200);
    },
  );
}

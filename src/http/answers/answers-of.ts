import type { z } from "@hono/zod-openapi";
import { errorSchema } from "../../present/desk/error.ts";

/** The answers of a route that gives JSON, for its description: the one of success, and how a failure is told. */
export function answersOf<Schema extends z.ZodType>(schema: Schema, description: string) {
  return {
    200: { description, content: { "application/json": { schema } } },
    ...REFUSALS,
  };
}

/** How every route tells a failure. */
export const REFUSALS = {
  "4XX": { description: "What the asker can mend", content: { "application/json": { schema: errorSchema } } },
  "5XX": { description: "What is wrong on this side", content: { "application/json": { schema: errorSchema } } },
} as const;

import { z } from "@hono/zod-openapi";
import { REFUSALS } from "./answers-of.ts";

/** The answers of a route that gives a file of one of these types, for its description. */
export function attachmentOf(types: readonly string[], description: string) {
  const content = Object.fromEntries(types.map((type) => [type, { schema: FILE }]));
  return { 200: { description, content }, ...REFUSALS };
}

const FILE = z.string().openapi({ format: "binary" });

import { z } from "@hono/zod-openapi";
import { REFUSALS } from "./answers-of.ts";

/** The answers of a route that gives a file, for its description. */
export function attachmentOf(type: string, description: string) {
  return { 200: { description, content: { [type]: { schema: FILE } } }, ...REFUSALS };
}

const FILE = z.string().openapi({ format: "binary" });

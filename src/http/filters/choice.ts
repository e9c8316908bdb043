import { z } from "@hono/zod-openapi";

/** One of these words, and where it is another, a sentence that lists them. */
export function choice<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `this is one of ${words.join(", ")}` });
}

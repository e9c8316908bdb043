import { z } from "@hono/zod-openapi";

/** Words in an address, as long as a person would type them. */
export function words(longest = 1_000) {
  return z.string({ error: "this is given once" }).max(longest, `this has at most ${longest} characters`);
}

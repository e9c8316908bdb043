import { z } from "@hono/zod-openapi";

/** The id of a record in a path, or as much of its beginning as tells it from others. */
export const idParam = z.object({
  id: z.string().min(1).max(200, "an id has at most 200 characters").describe("An id, or its beginning."),
});

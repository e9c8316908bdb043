import { z } from "@hono/zod-openapi";

/** The fields that an address may have behind its question mark. Another one is refused: it would be thought to filter. */
export function queryOf<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `there is no field ${issue.keys.map((key) => key.slice(0, LONGEST)).join(", ")} here; there are ${Object.keys(shape).join(", ")}`
        : undefined,
  });
}

const LONGEST = 40;

import { z } from "@hono/zod-openapi";

/** A place in a document's text: UTF-16 code units, half-open. */
export const spanSchema = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() });

/** Words of the text exactly as they stand there, or their place. */
export const placeSchema = z.union([z.string().trim().min(1).max(20_000), spanSchema]);

import { z } from "@hono/zod-openapi";

/** The name of who judges. */
export const bySchema = z.string().trim().min(1).describe("The name that it is kept under.");

/** Words on one line or a few, such as a reason. */
export const wordsSchema = z.string().trim().min(1).max(2_000);

/** Words that need not be there. */
export const anyWordsSchema = z
  .string()
  .trim()
  .max(2_000)
  .nullish()
  .transform((words) => words || null);

/** A name, an id or the beginning of one. */
export const nameSchema = z.string().trim().min(1).max(200);

/** The entry as of which the record was looked at: where it has a newer version since, nothing is written. */
export const seenSchema = z
  .int()
  .nonnegative()
  .nullish()
  .transform((seen) => seen ?? null)
  .describe("The number of the last entry when the record was looked at; 409 where it has changed since.");

import { z } from "@hono/zod-openapi";

/** A whole number in an address, from one bound to the other. */
export function count({ from = 0, to }: { readonly from?: number; readonly to: number }) {
  return z
    .string({ error: "this is given once" })
    .transform((words) => (/^\d{1,15}$/.test(words) ? Number(words) : Number.NaN))
    .refine((number) => number >= from && number <= to, `this is a whole number from ${from} to ${to}`)
    .openapi({ type: "integer", minimum: from, maximum: to });
}

import { z } from "@hono/zod-openapi";

/** Some of these words in an address, with commas between. */
export function listOf<const Words extends readonly string[]>(words: Words) {
  const known: ReadonlySet<string> = new Set(words);
  return z
    .string({ error: `this is some of ${words.join(", ")}, with commas between` })
    .transform((given) => [...new Set(given.split(","))])
    .refine((given): given is Words[number][] => given.every((word) => known.has(word)), {
      error: `this is some of ${words.join(", ")}, with commas between`,
    })
    .openapi({ type: "string", example: words.slice(0, 2).join(",") });
}

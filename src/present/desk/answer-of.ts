import type { z } from "zod";

/** What a schema describes, as a value that nobody changes. */
export type AnswerOf<Schema extends z.ZodType> = Fixed<z.infer<Schema>>;

type Fixed<Value> = Value extends readonly (infer Item)[]
  ? readonly Fixed<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Fixed<Value[Key]> }
    : Value;

import { z } from "zod";
import { FACETS, type Facets } from "../../ledger/asking.ts";
import type { AnswerOf } from "./answer-of.ts";
import { headSchema } from "./desk.ts";

const values = z
  .object({
    values: z.array(
      z.object({
        value: z.string().describe("What a query has to say for it."),
        label: z.string(),
        count: z.int(),
      }),
    ),
    more: z.int().describe("How many are left out."),
  })
  .meta({ id: "FacetValues" });

/** The values of each facet that was asked for, with how many statements have them. */
export const facetListSchema = z
  .object({
    facets: z.partialRecord(z.enum(FACETS), values) satisfies z.ZodType<Facets>,
    head: headSchema,
  })
  .meta({ id: "FacetList" });

/** One of these. */
export type FacetList = AnswerOf<typeof facetListSchema>;

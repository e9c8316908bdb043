import { z } from "zod";
import type { AnswerOf } from "./answer-of.ts";
import { headSchema } from "./desk.ts";

/** The lists of parties that persons keep. */
export const sideListSchema = z
  .object({
    sides: z.array(
      z
        .object({
          id: z.string(),
          name: z.string(),
          members: z.array(z.object({ id: z.string(), name: z.string() })),
          by: z.string().describe("Who changed it last."),
          at: z.iso.datetime(),
        })
        .meta({ id: "Side" }),
    ),
    head: headSchema,
  })
  .meta({ id: "SideList" });

/** One of these. */
export type SideList = AnswerOf<typeof sideListSchema>;

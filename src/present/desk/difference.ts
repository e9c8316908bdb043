import { z } from "zod";
import { parts } from "../contract-schema.ts";
import type { AnswerOf } from "./answer-of.ts";
import { headSchema } from "./desk.ts";
import { documentBriefSchema } from "./document-brief.ts";

const side = z
  .object({
    paragraph: z.int().positive().describe("Its number in its text, from 1."),
    span: parts.span.describe("Where it stands in its text."),
    runs: z
      .array(z.object({ words: z.string(), is: z.enum(["same", "only here"]) }))
      .describe("Its words, white space as one space: what both have, and what this one alone has."),
  })
  .meta({ id: "DifferenceSide" });

/** Two versions of a page side by side. */
export const differenceSchema = z
  .object({
    older: documentBriefSchema,
    newer: documentBriefSchema,
    rows: z.array(
      z
        .object({
          is: z.enum(["same", "changed", "added", "removed"]),
          older: side.nullable().describe("Null for what was added."),
          newer: side.nullable().describe("Null for what was removed."),
        })
        .meta({ id: "DifferenceRow" }),
    ),
    changed: z.int().describe("How many rows are not the same."),
    head: headSchema,
  })
  .meta({ id: "Difference" });

/** One of these. */
export type Difference = AnswerOf<typeof differenceSchema>;

/** One of its rows: paragraphs that stand for each other. */
export type DifferenceRow = Difference["rows"][number];

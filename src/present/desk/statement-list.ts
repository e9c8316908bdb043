import { z } from "zod";
import type { AnswerOf } from "./answer-of.ts";
import { citedStatementSchema } from "./cited-statement-schema.ts";
import { headSchema } from "./desk.ts";

/** A page of statements, and how many there are in all. */
export const statementListSchema = z
  .object({ rows: z.array(citedStatementSchema), total: z.int(), head: headSchema })
  .meta({ id: "StatementList" });

/** One of these. */
export type StatementList = AnswerOf<typeof statementListSchema>;

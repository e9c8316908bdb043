import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { addMention } from "../../work/judge/identity/add-mention.ts";
import { addStatement } from "../../work/judge/statement/add-statement.ts";
import type { Desk } from "../desk/desk.ts";
import { STATEMENT } from "./correcting-routes.ts";
import { judgementRoute } from "./judgement-route.ts";
import { placeSchema } from "./place.ts";
import { anyWordsSchema, nameSchema } from "./said.ts";

/** What a person finds in a text that the machine did not. */
export function annotatingRoutes(app: OpenAPIHono, desk: Desk): void {
  const { content, act, ...others } = STATEMENT;
  judgementRoute(app, desk, {
    method: "post",
    path: "/api/v1/statements",
    summary: "Add a statement that the machine did not find; without a speaker, whoever is named at its source",
    said: {
      document: nameSchema.describe("The document's id or the beginning of it."),
      content: content.min(1),
      act,
      ...z.strictObject(others).partial().shape,
      reason: anyWordsSchema,
    },
    planOf: (given, { signature }) => addStatement(given, signature),
  });
  judgementRoute(app, desk, {
    method: "post",
    path: "/api/v1/mentions",
    summary: "Say that words stand for a party, one that the document names or another",
    said: {
      document: nameSchema.describe("The document's id or the beginning of it."),
      span: placeSchema,
      party: nameSchema.nullable().describe("An entity of the document by name or id; null for another."),
      of: z.enum(["person", "organization", "place", "other"]),
      form: z.enum(["name", "nominal", "pronoun"]),
    },
    planOf: (given, { signature }) => addMention(given, signature),
  });
}

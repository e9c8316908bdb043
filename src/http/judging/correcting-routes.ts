import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { ACTS } from "../../record/act.ts";
import { MEDIA } from "../../record/medium.ts";
import { correct } from "../../work/judge/correct.ts";
import { unlessChanged } from "../../work/judge/unless-changed.ts";
import type { Desk } from "../desk/desk.ts";
import { judgementRoute } from "./judgement-route.ts";
import { placeSchema } from "./place.ts";
import { anyWordsSchema, nameSchema, seenSchema } from "./said.ts";

/** Putting statements and claims right. */
export function correctingRoutes(app: OpenAPIHono, desk: Desk): void {
  judgementRoute(app, desk, {
    method: "patch",
    path: "/api/v1/statements/{id}",
    summary: "Put a statement right; what is left out stays, null is “none”",
    said: { edits: z.strictObject(STATEMENT).partial(), reason: anyWordsSchema, seen: seenSchema },
    planOf: ({ edits, reason, seen }, { of, signature }) =>
      unlessChanged({ id: of("id"), seen }, correct({ id: of("id"), edits, reason }, signature)),
  });
  judgementRoute(app, desk, {
    method: "patch",
    path: "/api/v1/claims/{id}",
    summary: "Put a claim right; what is left out stays, null is “none”",
    said: { edits: z.strictObject(CLAIM).partial(), reason: anyWordsSchema, seen: seenSchema },
    planOf: ({ edits, reason, seen }, { of, signature }) =>
      unlessChanged({ id: of("id"), seen }, correct({ id: of("id"), edits, reason }, signature)),
  });
}

const SPEAKER = "An entity of the document by name or id, or one of: unnamed, unresolved, absent.";
const PARTY = "An entity of the document by name or id, else words of the text.";

/** What a person can say of a statement's fields. */
export const STATEMENT = {
  act: z.enum(ACTS),
  form: z.enum(["direct", "indirect", "mixed"]),
  speaker: nameSchema.describe(SPEAKER),
  content: z.array(placeSchema).max(100),
  cue: placeSchema.nullable(),
  source: placeSchema.nullable(),
  condition: placeSchema.nullable(),
  relays: z.array(nameSchema).max(20).describe(PARTY),
  publisher: nameSchema.nullable().describe(PARTY),
  to: nameSchema.nullable().describe(PARTY),
  onBehalfOf: nameSchema.nullable().describe("An entity of the document by name or id."),
  medium: z.enum(MEDIA),
};

const CLAIM = {
  act: z.enum(ACTS),
  condition: placeSchema.nullable(),
  polarity: z.enum(["holds", "fails"]),
  modality: z.enum(["actual", "future", "hypothetical", "historical"]),
};

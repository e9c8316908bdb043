import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { VERDICTS } from "../../record/ledger/judgement.ts";
import { isDay } from "../../text/calendar.ts";
import { accept } from "../../work/judge/accept.ts";
import { checkRecord } from "../../work/judge/beside/check-record.ts";
import { noteRecord } from "../../work/judge/beside/note-record.ts";
import { tagRecord } from "../../work/judge/beside/tag-record.ts";
import { untagRecord } from "../../work/judge/beside/untag-record.ts";
import { identify } from "../../work/judge/identity/identify.ts";
import { unlessChanged } from "../../work/judge/unless-changed.ts";
import { withdraw } from "../../work/judge/withdraw.ts";
import type { Desk } from "../desk/desk.ts";
import { judgementRoute } from "./judgement-route.ts";
import { anyWordsSchema, nameSchema, seenSchema, wordsSchema } from "./said.ts";

/** What a person says of one record: whether it stands, what a check came to, notes, tags, and who is meant. */
export function recordRoutes(app: OpenAPIHono, desk: Desk): void {
  judgementRoute(app, desk, {
    method: "post",
    path: "/api/v1/records/{id}/accept",
    summary: "Let a record stand",
    said: { seen: seenSchema },
    planOf: ({ seen }, { of, signature }) => unlessChanged({ id: of("id"), seen }, accept(of("id"), signature)),
  });
  judgementRoute(app, desk, {
    method: "post",
    path: "/api/v1/records/{id}/withdraw",
    summary: "Take back a statement or a claim, or a document with all that was read in it",
    said: { reason: wordsSchema, seen: seenSchema },
    planOf: ({ reason, seen }, { of, signature }) =>
      unlessChanged({ id: of("id"), seen }, withdraw({ id: of("id"), reason }, signature)),
  });
  judgementRoute(app, desk, {
    method: "post",
    path: "/api/v1/records/{id}/checks",
    summary: "Say what came of holding a record against something else",
    said: {
      verdict: z.enum(VERDICTS),
      reason: anyWordsSchema,
      source: anyWordsSchema.describe("What it was held against: an address, a document, a person asked."),
      on: z.string().refine(isWritten, "a day is written YYYY-MM-DD").describe("The day of the check."),
      seen: seenSchema,
    },
    planOf: ({ seen, ...finding }, { of, signature }) =>
      unlessChanged({ id: of("id"), seen }, checkRecord(of("id"), finding, signature)),
  });
  sayBeside(app, desk);
  judgementRoute(app, desk, {
    method: "post",
    path: "/api/v1/records/{id}/identity",
    summary: "Say whom words stand for, a statement's source or a mention: this “he” is X",
    said: {
      who: nameSchema.describe("An entity of the document, by name or id."),
      of: z.enum(["these words", "all its mentions"]),
      seen: seenSchema,
    },
    planOf: ({ seen, ...meant }, { of, signature }) =>
      unlessChanged({ id: of("id"), seen }, identify({ id: of("id"), ...meant }, signature)),
  });
}

const sayBeside = (app: OpenAPIHono, desk: Desk): void => {
  judgementRoute(app, desk, {
    method: "post",
    path: "/api/v1/records/{id}/notes",
    summary: "Write a note on a record",
    said: { text: z.string().trim().min(1).max(20_000) },
    planOf: ({ text }, { of, signature }) => noteRecord({ id: of("id"), text }, signature),
  });
  judgementRoute(app, desk, {
    method: "post",
    path: "/api/v1/records/{id}/tags",
    summary: "Put tags on a record",
    said: { tags: z.array(nameSchema).min(1).max(50) },
    planOf: ({ tags }, { of, signature }) => tagRecord({ id: of("id"), tags }, signature),
  });
  judgementRoute(app, desk, {
    method: "delete",
    path: "/api/v1/records/{id}/tags/{tag}",
    summary: "Take a tag off a record",
    said: {},
    planOf: (_, { of, signature }) => untagRecord({ id: of("id"), tags: [of("tag")] }, signature),
  });
};

const isWritten = (words: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words) ?? [];
  return day !== undefined && isDay(Number(year), Number(month), Number(day));
};

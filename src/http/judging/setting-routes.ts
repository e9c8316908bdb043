import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { doneSchema } from "../../present/desk/done.ts";
import type { Entry } from "../../record/ledger/entry.ts";
import { FORMS } from "../../text/document.ts";
import { entryAt } from "../../work/judge/find/entry-at.ts";
import { readByNow } from "../../work/read-by.ts";
import { parseSettings } from "../../work/set/parse-settings.ts";
import { setDocument } from "../../work/set/set-document.ts";
import { checkName } from "../../work/settings/check-name.ts";
import { answersOf } from "../answers/answers-of.ts";
import type { Desk } from "../desk/desk.ts";
import { anyWordsSchema, bySchema, seenSchema } from "./said.ts";

/** Putting right what a document says of itself. */
export function settingRoutes(app: OpenAPIHono, desk: Desk): void {
  const { ledger, readers, tool, now } = desk;
  const route = createRoute({
    method: "patch",
    path: "/api/v1/documents/{id}",
    summary: "Put right what a document says of itself; it is read again where its date or language changes",
    request: {
      params: z.object({ id: z.string().min(1).max(200) }),
      body: { content: { "application/json": { schema: settingSchema } }, required: true },
    },
    responses: answersOf(doneSchema, "What was done"),
  });
  app.openapi(route, async (c) => {
    const { by, changes, reason, seen } = c.req.valid("json");
    const signature = { by: checkName(by), at: now().toISOString() };
    const words = Object.entries(changes).map(([field, value]) => `${field}=${value ?? ""}`);
    const way = { ledger, read: readers.read, readBy: readByNow(tool) };
    const { id } = c.req.valid("param");
    const done = await setDocument({ id, changes: parseSettings(words), reason, seen, signature }, way);
    const entry = done.entry === null ? null : await entryAt(ledger, done.entry);
    const head = entry ? { seq: entry.seq, hash: entry.hash } : await ledger.head();
    return c.json({ entry: entry && inShort(entry), head, record: entry && done.document.id }, 200);
  });
}

const inShort = ({ seq, act, at, by }: Entry) => ({ seq, act, at, by });

const lineSchema = z.string().max(2_000).nullable();

const settingSchema = z.strictObject({
  by: bySchema,
  changes: z
    .strictObject({
      title: lineSchema,
      outlet: lineSchema,
      byline: lineSchema,
      credit: lineSchema,
      url: lineSchema,
      language: lineSchema.describe("The tag of a language, such as en, fa or pt-BR."),
      form: z.enum(FORMS),
      published: lineSchema.describe("YYYY, YYYY-MM, YYYY-MM-DD, or two of them with a slash between."),
    })
    .partial()
    .describe("What is left out stays; null is “not known”."),
  reason: anyWordsSchema,
  seen: seenSchema,
});

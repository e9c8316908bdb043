import { z } from "@hono/zod-openapi";
import { ACTS } from "../../record/act.ts";
import { VERDICTS } from "../../record/ledger/judgement.ts";
import { MEDIA } from "../../record/medium.ts";
import { FORMS } from "../../text/document.ts";
import { choice } from "./choice.ts";
import { days } from "./days.ts";
import { asOf, yes } from "./paging.ts";
import { words } from "./words.ts";

/** What can be asked of documents and statements alike. */
export const documentFilters = {
  words: words().optional().describe('All of these words; "a phrase"; threat* for a beginning; -word must be missing.'),
  outlet: words().optional().describe("Case aside; empty for documents that name none."),
  documentForm: choice(FORMS).optional(),
  published: days.optional(),
  day: days.optional().describe("The day of saying, or where that is not known of publication."),
  collected: days.optional(),
  tag: words(200).optional(),
  superseded: yes.optional().describe("Also documents of which there is a newer version."),
  asOf,
};

/** What can be asked of statements, by the names that `StatementQuery` has for it. */
export const statementFilters = {
  ...documentFilters,
  document: words(100).optional().describe("The id of a document, or its beginning."),
  afterDocument: words(100)
    .optional()
    .describe('The id of a document: of those that come after it in the order "document".'),
  speaker: words().optional().describe("Words of a name, or an id; with all that are linked to it."),
  speakerIs: choice(["named", "unnamed", "unresolved", "absent"]).optional(),
  side: words(200).optional().describe("The name of a side: one of its members speaks."),
  medium: choice(MEDIA).optional(),
  act: choice(ACTS).optional(),
  form: choice(["direct", "indirect", "mixed"]).optional(),
  said: days.optional(),
  month: z
    .string({ error: "this is given once" })
    .regex(/^(?:\d{4}-(?:0[1-9]|1[0-2]))?$/, "a month is written YYYY-MM; empty is for what has no day")
    .optional()
    .describe("The month of saying, or where that is not known of publication; empty for neither."),
  reviewed: choice(["yes", "no", "unreviewed", "accepted", "corrected"]).optional(),
  checked: choice(["yes", "no", ...VERDICTS]).optional(),
};

/** The filters of an address as they were given. */
export type StatementFilters = z.infer<z.ZodObject<typeof statementFilters>>;

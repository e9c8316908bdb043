import { z } from "@hono/zod-openapi";
import type { DayRange } from "../../ledger/asking.ts";
import { parseGivenDate } from "../../read/date/parse-given-date.ts";
import { Failure } from "../../record/failure.ts";

/** The days from one date to another in an address, `FROM..TO`; either may be left out, and one date alone is all its days. */
export const days = z
  .string({ error: "this is given once" })
  .transform((words, context): DayRange => {
    try {
      return parseDays(words);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      context.addIssue({ code: "custom", message: `${error.message} Days are FROM..TO, either end left out or not` });
      return z.NEVER;
    }
  })
  .openapi({ type: "string", example: "2026-03-01..2026-03-14" });

const parseDays = (words: string): DayRange => {
  const [first = "", last, more] = words.split("..");
  if (more !== undefined || (last === undefined && first.includes("/"))) {
    throw new Failure("bad-date", `"${words.slice(0, LONGEST)}" is no range of days.`);
  }
  if (last === undefined) return daysOf(first);
  const from = first === "" ? null : daysOf(first).from;
  const to = last === "" ? null : daysOf(last).to;
  if (from !== null && to !== null && to < from) throw new Failure("bad-date", "It ends before it begins.");
  return { from, to };
};

const daysOf = (words: string): { readonly from: string; readonly to: string } => {
  const { from, to } = parseGivenDate(words.slice(0, LONGEST));
  return { from, to };
};

/** As much as a message repeats of what is no date. */
const LONGEST = 40;

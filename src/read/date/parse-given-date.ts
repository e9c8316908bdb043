import { Failure } from "../../record/failure.ts";
import { dateStretch, type Stretch } from "./date-stretch.ts";

/**
 * The date that a user states: YYYY, YYYY-MM, YYYY-MM-DD, or two of them with a slash between, as in EDTF level 0
 * (ISO 8601-2:2019). Throws `Failure` "bad-date" for anything else, and for days that no calendar has.
 */
export function parseGivenDate(given: string): Stretch {
  const parts = given.split("/");
  const first = parsePoint(parts[0]!, given);
  if (parts.length === 1) return first;
  if (parts.length > 2) throw badDate(given, "it has more than one slash");
  const last = parsePoint(parts[1]!, given);
  if (last.to < first.from) throw badDate(given, "it ends before it begins");
  return { edtf: `${first.edtf}/${last.edtf}`, from: first.from, to: last.to };
}

function parsePoint(part: string, given: string): Stretch {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(part);
  if (match === null) throw badDate(given, "write YYYY-MM-DD, YYYY-MM, YYYY, or two of them with a slash between");
  const [, year, month, day] = match;
  const stretch = dateStretch(Number(year), month ? Number(month) : null, day ? Number(day) : null);
  if (stretch === null) throw badDate(given, "the calendar has no such day");
  return stretch;
}

const badDate = (given: string, why: string) => new Failure("bad-date", `"${given}" is not a date: ${why}.`);

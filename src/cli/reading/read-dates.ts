import { basename } from "node:path";
import { parseGivenDate } from "../../read/date/parse-given-date.ts";
import { Failure } from "../../record/failure.ts";
import { loadBytes } from "../../work/load-bytes.ts";

/** A look-up of dates by file: by the path as it was given, else by the name alone; null where there is none. */
export type Dates = (file: string) => string | null;

/**
 * The dates in a table with a file name, a tab and a date on each line; lines that are blank or begin with # say
 * nothing. Throws `Failure` where the table cannot be read, and "bad-option" or "bad-date" with the number of the line.
 */
export async function readDates(path: string): Promise<Dates> {
  try {
    return parseDates(new TextDecoder().decode(await loadBytes(path)));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(error.code, `--published-from ${path}: ${error.message}`);
  }
}

/** The look-up that a table's text gives. */
export function parseDates(table: string): Dates {
  const dates = new Map<string, string>();
  for (const [i, line] of table.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [file, date, ...more] = line.split("\t");
    if (!file || !date || more.length > 0) {
      throw new Failure("bad-option", `line ${i + 1} is not a file name, a tab and a date`);
    }
    checkDate(date.trim(), `line ${i + 1}`);
    dates.set(file, date.trim());
  }
  return (file) => dates.get(file) ?? dates.get(basename(file)) ?? null;
}

const checkDate = (date: string, place: string) => {
  try {
    parseGivenDate(date);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(error.code, `${place}: ${error.message}`);
  }
};

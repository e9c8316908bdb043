import { Failure } from "../../record/failure.ts";
import type { Parsed } from "../parsed.ts";
import { refuse } from "../refuse.ts";
import type { Opened } from "../source.ts";
import { decodeRows } from "./decode-rows.ts";
import { COLUMNS, columnsMissing, makeRow, type Row } from "./make-row.ts";
import { stopAtRefusals } from "./stop-at-refusals.ts";

/** Parses a file with one JSON object a line, each of which is one document. */
export async function* parseJsonLines(source: Opened): AsyncGenerator<Parsed> {
  const { text, noted } = decodeRows(source);
  yield* stopAtRefusals(source, eachLine(text, noted));
}

function* eachLine(text: string, source: Opened): Generator<Parsed> {
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end < 0 ? text.length : end).trim();
    start = end < 0 ? text.length : end + 1;
    number++;
    if (line === "") continue;
    const name = `line ${number}`;
    try {
      yield makeRow(source, name, readLine(line, name));
    } catch (error) {
      yield refuse(error, source, name);
    }
  }
}

function readLine(line: string, name: string): Row {
  const fields = new Map(Object.entries(parseObject(line, name)).map(([key, value]) => [key.toLowerCase(), value]));
  const field = (column: string) => {
    const value = fields.get(column);
    return typeof value === "string" ? value : null;
  };
  if (field("text") === null) throw columnsMissing(name);
  return Object.fromEntries(COLUMNS.map((column) => [column, field(column)])) as Row;
}

function parseObject(line: string, name: string): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // There is no other way to ask whether it is JSON.
  }
  throw new Failure("damaged-file", `${name} is no JSON object.`);
}

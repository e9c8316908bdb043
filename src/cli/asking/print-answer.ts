import type { Sheet } from "../../present/answers/sheet/sheet.ts";
import { writeSheet } from "../../present/answers/sheet/write-sheet.ts";
import type { RowFormat } from "../../present/rows/row-view.ts";
import { toJson } from "../../present/to-json.ts";
import { put } from "../output/put.ts";
import { screenOf } from "../output/screen-of.ts";

/** Writes an answer that is no list: as a sheet for people, or its parts for programs, one a line. */
export async function printAnswer(
  format: RowFormat,
  { sheet, json }: { readonly sheet: () => Sheet; readonly json: () => readonly object[] },
): Promise<void> {
  switch (format) {
    case "json":
      return put(`[\n${json().map(toJson).join(",\n")}\n]\n`);
    case "jsonl":
      return put(
        json()
          .map((one) => `${toJson(one)}\n`)
          .join(""),
      );
    default:
      return put(await writeSheet(sheet(), format, screenOf(process.stdout)));
  }
}

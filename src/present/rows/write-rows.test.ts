import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { buildHit } from "../../../test/fixtures/build-hit.ts";
import { harbourReading } from "../../../test/fixtures/harbour-reading.ts";
import { citeStatement } from "./cite-statement.ts";
import type { RowFormat, RowView } from "./row-view.ts";
import { statementView } from "./statement-view.ts";
import { writeRows } from "./write-rows.ts";

const harbour = harbourReading();
const cited = harbour.statements.map((_, nth) => citeStatement(buildHit(harbour, nth), harbour.document.text));

async function write<Row>(rows: readonly Row[], view: RowView<Row>, format: RowFormat, width = 100): Promise<string> {
  async function* stream() {
    yield* rows;
  }
  const pieces = [];
  for await (const piece of writeRows(stream(), { format, view, screen: { width, colour: false } })) pieces.push(piece);
  return pieces.join("");
}

test.each(["table", "jsonl", "json", "csv", "md"] as const)(
  "%s has every row with its place and its standing",
  async (format) => {
    const text = (await write(cited, statementView, format)).replace(/\s+/g, " ");
    for (const { id, place } of cited) {
      expect(text).toContain(id);
      expect(text).toContain(place);
    }
    expect(text.match(/, machine-read, unreviewed/g)).toHaveLength(cited.length);
  },
);

test.each(["\n", "\r", "\r\n"])("a cell of CSV may hold the line break %j", async (lineBreak) => {
  const words: RowView<string> = { columns: [{ name: "words", of: (row) => row }], markdown: (row) => row };
  const cell = `the bridge${lineBreak}was closed`;
  expect(await write([cell, "x"], words, "csv")).toBe(`words\r\n"${cell}"\r\nx\r\n`);
});

test("json is the same objects as jsonl, and an empty list is one", async () => {
  const lines = (await write(cited, statementView, "jsonl")).trimEnd().split("\n");
  expect(JSON.parse(await write(cited, statementView, "json"))).toEqual(lines.map((line) => JSON.parse(line)));
  expect(await write([], statementView, "json")).toBe("[]\n");
  expect(await write([], statementView, "table")).toBe("");
});

test("CSV comes back as it was, cell by cell", async () => {
  const rows = parse(await write(cited, statementView, "csv"), { columns: true }) as Record<string, string>[];
  expect(rows.map(({ quotation }) => quotation)).toEqual(cited.map(({ quotation }) => quotation));
  expect(rows.map(({ citation }) => citation)).toEqual(cited.map(({ citation }) => citation));
});

const words: RowView<{ name: string; count: number }> = {
  columns: [
    { name: "name", of: ({ name }) => name, width: "words" },
    { name: "count", of: ({ count }) => count, width: "words" },
  ],
};

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠1"])(
  "CSV lets no spreadsheet run %j",
  async (name) => {
    const [row] = parse(await write([{ name, count: -1 }], words, "csv"), { columns: true }) as Record<
      string,
      string
    >[];
    expect(row).toEqual({ name: `'${name}`, count: "-1" });
  },
);

test("a table's columns stand under each other, whatever the width of a character, and numbers to the right", async () => {
  const rows = [
    { name: "می\u200cروم", count: 7 },
    { name: "全角", count: 12 },
  ];
  expect(await write(rows, words, "table")).toBe("name   count\nمی\u200cروم      7\n全角      12\n");
});

test("no line of a table is wider than its screen, and a narrow one has a record under the other", async () => {
  for (const width of [40, 80, 100]) {
    const lines = (await write(cited, statementView, "table", width)).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  }
  expect(await write(cited.slice(0, 1), statementView, "table", 40)).toMatch(
    /^speaker {2}Maren Talvik\nact {6}threaten\nwords/,
  );
});

test("what is Markdown in the words of others is shown, not obeyed", async () => {
  const rows = [{ name: "[a](b) | <b>\u202e", count: 1 }];
  expect(await write(rows, words, "md")).toBe(
    "| name | count |\n| --- | --- |\n| \\[a\\](b) \\| \\<b\\>‹U+202E› | 1 |\n",
  );
});

import { setTimeout } from "node:timers/promises";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { expect, test } from "vitest";
import { buildHit } from "../../../test/fixtures/build-hit.ts";
import { buildReading, find } from "../../../test/fixtures/build-reading.ts";
import { harbourReading } from "../../../test/fixtures/harbour-reading.ts";
import type { Reading } from "../../record/reading.ts";
import { citeStatement } from "../rows/cite-statement.ts";
import { groupStatements } from "./group-statements.ts";
import { toDocx } from "./to-docx.ts";

const AT = "2026-11-02T09:30:00.000Z";

async function briefOf(reading: Reading) {
  const rows = reading.statements.map((_, nth) => citeStatement(buildHit(reading, nth), reading.document.text));
  const groups = groupStatements(rows, "document");
  const bytes = await toDocx({ title: "Who said what", at: AT, facts: ["One document."], groups });
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return { rows, bytes, html: value, xml: strFromU8(unzipSync(bytes)["word/document.xml"]!) };
}

test("each quotation is in it with a footnote of its own, which is its citation", async () => {
  const { rows, html } = await briefOf(harbourReading());
  const text = html.replace(/<[^>]*>/g, "").replaceAll("&quot;", '"');
  for (const row of rows) expect(text).toContain(row.shownWords);
  const notes = [...html.matchAll(/<li id="footnote-\d+">(.*?)<\/li>/g)].map(([, note]) =>
    note!.replace(/<[^>]*>/g, ""),
  );
  expect(notes).toHaveLength(rows.length);
  rows.forEach((row, i) => {
    expect(notes[i]).toContain(row.citation.replaceAll('"', "&quot;"));
  });
  expect(notes.every((note) => note.includes("machine-read, unreviewed"))).toBe(true);
});

test("the same brief gives the same bytes, whenever and wherever it is written", async () => {
  const { bytes } = await briefOf(harbourReading());
  const core = strFromU8(unzipSync(bytes)["docProps/core.xml"]!);
  expect(core.match(/\d{4}-\d{2}-\d{2}T[^<]*/g)).toEqual([AT, AT]);
  // the first file's time and date as a zip has them: midnight of 1 January 1980
  expect(Buffer.from(bytes).readUInt32LE(10)).toBe((1 << 21) | (1 << 16));
  await setTimeout(5);
  expect(Buffer.from(bytes).equals((await briefOf(harbourReading())).bytes)).toBe(true);
});

test("words that are written from right to left are set so, and those around them are not", async () => {
  const text = "The mayor said «پل بسته بود» today.";
  const { xml } = await briefOf(
    buildReading({ text, statements: [{ id: "s", content: [find(text, "«پل بسته بود»")] }] }),
  );
  const runs = [...xml.matchAll(/<w:r>(.*?)<\/w:r>/g)].map(([, run]) => run!);
  const [persian] = runs.filter((run) => run.includes("پل"));
  expect(persian).toContain("<w:rtl/>");
  expect(runs.filter((run) => run.includes("<w:rtl/>"))).toEqual([persian]);
});

test("characters that steer a screen or that XML has no place for are named", async () => {
  const text = "He said it\u202e was\u0000 so\ufffe.";
  const { html } = await briefOf(
    buildReading({ text, statements: [{ id: "s", content: [find(text, text.slice(8))] }] }),
  );
  expect(html).toContain("it‹U+202E› was‹U+0000› so‹U+FFFE›.");
});

import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { buildHit } from "../../../test/fixtures/build-hit.ts";
import { harbourReading } from "../../../test/fixtures/harbour-reading.ts";
import { toDocx } from "../exports/to-docx.ts";
import { checkReasons } from "./check-reasons.ts";
import { citeStatement } from "./cite-statement.ts";
import { statementView } from "./statement-view.ts";

const reading = harbourReading();
const row = citeStatement(buildHit(reading, 0), reading.document.text);
const check = { verdict: "supported", by: "Ines Calder", on: "2026-03-14" } as const;
const checks = [
  { ...check, reason: "the log has the boats", source: "the harbour log" },
  { ...check, by: "Mara Tenn", reason: null, source: "a visit" },
  { ...check, by: "Teo Brask", reason: null, source: null },
];

test("checks say why and against what, and nothing where that was not given", () => {
  expect(checkReasons({ checks })).toEqual([
    { by: "Ines Calder", words: "the log has the boats; held against the harbour log" },
    { by: "Mara Tenn", words: "held against a visit" },
  ]);
});

test("a brief has them, in Markdown and in Word", async () => {
  const checked = { ...row, checks };
  expect(statementView.markdown!(checked)).toContain("  - check by Mara Tenn: held against a visit\n");
  const groups = [{ heading: "Boats", facts: [], statements: [checked] }];
  const bytes = await toDocx({ title: "Who said what", at: "2026-11-02T09:30:00.000Z", facts: [], groups });
  const notes = strFromU8(unzipSync(bytes)["word/footnotes.xml"]!).replace(/<[^>]*>/g, "");
  expect(notes).toContain("Check by Ines Calder: the log has the boats; held against the harbour log.");
});

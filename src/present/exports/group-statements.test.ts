import { expect, test } from "vitest";
import { buildHit } from "../../../test/fixtures/build-hit.ts";
import { harbourReading } from "../../../test/fixtures/harbour-reading.ts";
import type { Reading } from "../../record/reading.ts";
import { citeStatement } from "../rows/cite-statement.ts";
import { BRIEF_GROUPINGS } from "./brief.ts";
import { groupStatements } from "./group-statements.ts";
import { writeBrief } from "./write-brief.ts";

const harbour = harbourReading();
const rowsOf = (reading: Reading) =>
  reading.statements.map((_, nth) => citeStatement(buildHit(reading, nth), reading.document.text));
const rows = rowsOf(harbour);

test.each(BRIEF_GROUPINGS)("by %s, every statement is in one group, with its citation in the brief", (by) => {
  const groups = groupStatements(rows, by);
  expect(groups.flatMap(({ statements }) => statements.map(({ id }) => id)).sort()).toEqual(
    rows.map(({ id }) => id).sort(),
  );
  const text = writeBrief({ at: "2026-11-02T09:30:00.000Z", title: "Brief", facts: [], groups });
  for (const { place } of rows)
    expect(text).toContain(`, ${place}, text sha256:9a30d90ed5bc, machine-read, unreviewed`);
});

test("those who have no name are not taken for one another", () => {
  const groups = groupStatements(rows, "speaker");
  const named = (heading: string) => groups.find((group) => group.heading === heading)?.statements.length;
  expect(named("Ilha Serrat")).toBe(2);
  expect(named("Unnamed sources")).toBe(rows.filter(({ speakerIs }) => speakerIs === "unnamed").length);
  expect(groups.map(({ heading }) => heading)).not.toContain("a harbour pilot");
});

test("days are in their order, and those of no known day last", () => {
  const on = (day: string | null): Reading => {
    const published = day === null ? null : { edtf: day, from: day, to: day, basis: "given" as const, why: "" };
    const { document } = harbour;
    return { ...harbour, document: { ...document, published }, statements: harbour.statements.slice(0, 1) };
  };
  const mixed = [on(null), on("2026-03-14"), on("2026-02-01")].flatMap(rowsOf);
  expect(groupStatements(mixed, "day").map(({ heading }) => heading)).toEqual([
    "2026-02-01",
    "2026-03-14",
    "Day unknown",
  ]);
});

test("the words of others cannot make a heading or a link of the brief", () => {
  const title = "# [Boats](http://a.example) <b>";
  const odd = { ...harbour, document: { ...harbour.document, title } };
  const text = writeBrief({
    at: "2026-11-02T09:30:00.000Z",
    title: "Brief",
    facts: [],
    groups: groupStatements(rowsOf(odd), "document"),
  });
  expect(text).toContain("## \\# \\[Boats\\](http://a.example) \\<b\\>\n");
});

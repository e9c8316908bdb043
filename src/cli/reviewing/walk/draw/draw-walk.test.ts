import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { buildHit } from "../../../../../test/fixtures/build-hit.ts";
import { buildReading, find } from "../../../../../test/fixtures/build-reading.ts";
import { harbourReading } from "../../../../../test/fixtures/harbour-reading.ts";
import type { Reading } from "../../../../record/reading.ts";
import { beginWalk, type Mode, type WalkState } from "../walk-state.ts";
import { drawWalk } from "./draw-walk.ts";
import { HELP } from "./help.ts";

const at = (reading: Reading, nth: number, mode: Mode = { kind: "browse" }): WalkState => {
  const hit = buildHit(reading, nth);
  const stops = reading.statements.map(({ id }) => ({ statement: id, document: reading.document.id }));
  const document = { ...hit, text: reading.document.text, mentions: [] };
  return {
    ...beginWalk(stops, 40),
    at: nth,
    view: { kind: "there", hit, document, acceptedBy: [], outer: null },
    mode,
  };
};
const harbour = harbourReading();
const draw = (state: WalkState, width = 80, height = 40) =>
  drawWalk(state, { width, height, colour: false }).join("\n");

test("words, source, cue and condition are told apart without colour", () => {
  const drawn = draw(at(harbour, 0)).replaceAll("\n", " ");
  expect(drawn).toContain(
    "[source: Velane’s defence minister] [cue: said] on Thursday that [words: the army would clear",
  );
  expect(drawn).toContain("[condition: unless the Oru Council withdrew its boats by Sunday night]]");
});

test("with colour the words stand as the text has them, and a line says what the colours mean", () => {
  const lines = drawWalk(at(harbour, 0), { width: 80, height: 40, colour: true });
  const bare = lines.map((line) => stripVTControlCharacters(line)).join(" ");
  expect(bare).toContain("Velane’s defence minister said on Thursday that the army would clear the harbour");
  expect(bare).toContain("words · source · cue · condition");
  expect(lines.join("")).not.toBe(bare);
});

test("number, place, speaker, act, chain, certainty and maker are shown", () => {
  const drawn = draw(at(harbour, 8));
  expect(drawn).toMatch(/^9 of 21 \(40 in all\) · unreviewed · Velane sets/);
  expect(drawn).toContain("speaker      Petra Lanning");
  expect(drawn).toContain("act          promised");
  expect(drawn).toContain("chain        Petra Lanning → to Danil Orsay → in a call → relayed by Danil Orsay");
  expect(drawn).toContain("found by     reader 1, score 0.93");
});

const modes: readonly Mode[] = [
  { kind: "browse" },
  { kind: "help" },
  { kind: "pick", choice: { of: "speaker" }, query: "", index: 9 },
  { kind: "prompt", question: { of: "note" }, text: "a long note ".repeat(30) },
  { kind: "edges", field: { name: "cue" }, span: find(harbour.document.text, "said"), edge: "end" },
];

test.each([
  [60, 24],
  [80, 24],
  [40, 12],
  [200, 60],
])("at %i columns and %i lines nothing runs over, in any mode", (width, height) => {
  for (const [nth] of harbour.statements.entries()) {
    for (const mode of modes) {
      const lines = drawWalk(at(harbour, nth, mode), { width, height, colour: true });
      expect(lines.length).toBeLessThanOrEqual(height);
      for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
    }
  }
});

test("a screen of 60 columns and 24 lines has the statement's own sentence and all keys", () => {
  const drawn = draw(at(harbour, 7), 60, 24);
  expect(drawn).toContain("[cue: told]");
  expect(drawn).toContain("speaker      Danil Orsay");
  expect(drawn).toContain("q end");
});

test("the mark in a long list stays in sight", () => {
  const drawn = draw(at(harbour, 0, { kind: "pick", choice: { of: "act" }, query: "", index: 20 }), 60, 24);
  expect(drawn).toMatch(/^> 21 /m);
});

test("the help names each key", () => {
  const drawn = draw(at(harbour, 0, { kind: "help" }), 80, 60);
  for (const [key] of HELP) expect(drawn).toMatch(new RegExp(`^${key.replace("?", "\\?")} `, "m"));
});

test("no character of a text or a note can steer the screen", () => {
  const text = "Mara\u001b[2J Tenn said \u202eshut\u202c the gate.";
  const content = [find(text, "\u202eshut\u202c the gate")];
  const reading = buildReading({
    text,
    document: { title: "A\u001b]0;x\u0007 title" },
    statements: [{ id: "s", content, cue: find(text, "said") }],
  });
  const state = at(reading, 0, { kind: "prompt", question: { of: "note" }, text: "\u001b[31m" });
  const drawn = draw({ ...state, message: { kind: "refused", words: "no \u009b2J" } });
  expect(drawn).toContain("‹U+202E›shut‹U+202C›");
  expect(drawn).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
});

test("what is shown of a stop that is not loaded, gone or past the last says so", () => {
  const state = at(harbour, 0);
  expect(draw({ ...state, view: null })).toMatch(/^1 of 21/);
  expect(draw({ ...state, view: { kind: "gone", why: "withdrawn by Piers Adeyo (entry 4)" } })).toContain("(entry 4)");
  expect(draw({ ...state, at: 21, view: null })).toContain("all 21 statements were shown");
  expect(draw(beginWalk([], 0))).toContain("no statement is left to review");
});

test("the guide explains each key as the help does", () => {
  const guide = readFileSync(new URL("../../../../../docs/guide/reviewing.md", import.meta.url), "utf8");
  expect(guide).toContain(HELP.map(([key, words]) => `| \`${key}\` | ${words} |`).join("\n"));
});

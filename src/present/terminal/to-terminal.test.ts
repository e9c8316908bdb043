import stringWidth from "string-width";
import { expect, test } from "vitest";
import { buildReading } from "../../../test/fixtures/build-reading.ts";
import { harbourReading } from "../../../test/fixtures/harbour-reading.ts";
import { toTerminal } from "./to-terminal.ts";

const plain = toTerminal(harbourReading(), { width: 100, colour: false });
const ESCAPE = "\u001b";

test("the head gives title, outlet, date with its basis, counts, and says that nobody reviewed it", () => {
  expect(plain.split("\n").slice(0, 4).join("\n")).toMatchInlineSnapshot(`
    "Velane sets Sunday deadline for Oru boats as envoy pleads for time
    The Channel Ledger · 12 March 2026 (stated) · credit Strait News Agency
    21 statements · 9 named speakers · 4 by unnamed sources · 1 unresolved · 1 without a source · not
    reviewed by a person"
  `);
});

test("each statement gives place, speaker, act and words; quotation marks only where the text has them", () => {
  expect(plain).toContain("¶3:188  Ilha Serrat asserted: the vessels carried flour and medicine\n");
  expect(plain).toContain(
    "¶2:1    Maren Talvik threatened: “We have waited eleven days, and we will not wait twelve,”",
  );
});

test("condition and chain stand below, and what is reported inside a statement stands one step in", () => {
  expect(plain).toContain(
    "        condition: If the boats are still there on Monday · chain: Maren Talvik → to reporters",
  );
  expect(plain).toContain("¶6:123  └ Petra Lanning promised: nobody would open fire\n");
});

test("unnamed, unresolved and no source are told apart by words", () => {
  expect(plain).toContain("Two officials in the capital (unnamed) asserted");
  expect(plain).toContain("He (unresolved) assessed");
  expect(plain).toContain("(no source) predicted");
});

test("colour adds nothing but colour", () => {
  const coloured = toTerminal(harbourReading(), { width: 100, colour: true });
  expect(coloured).toContain(ESCAPE);
  expect(coloured.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, "g"), "")).toBe(plain);
  expect(plain).not.toContain(ESCAPE);
});

test.each([40, 60, 80, 100])("no line is wider than a screen of %i columns", (width) => {
  const lines = toTerminal(harbourReading(), { width, colour: false }).split("\n");
  expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
});

test("an article cannot steer the terminal", () => {
  const text = `${ESCAPE}[2Jgone\u202e`;
  const reading = buildReading({
    text,
    document: { title: text },
    statements: [{ id: "s", content: [{ start: 0, end: 9 }] }],
  });
  expect(toTerminal(reading, { width: 80, colour: false })).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
});

test("a place in a long text stands apart from the speaker, too", () => {
  const text = `${"x\n".repeat(1_000)}${"y".repeat(1_000)} z`;
  const statements = [{ id: "s", content: [{ start: text.length - 1, end: text.length }] }];
  expect(toTerminal(buildReading({ text, statements }), { width: 80, colour: false })).toContain("\n¶1001:1002 (");
});

test("a name of several lines is a title on one", () => {
  const reading = buildReading({ text: "a b", file: "new\nline.txt" });
  expect(toTerminal(reading, { width: 80, colour: false })).toMatch(/^new line\.txt\noutlet unknown/);
});

test("a note is shown with its code and place", () => {
  const reading = buildReading({ text: "a b" });
  const notes = [
    { code: "unclosed-quotation", at: { start: 2, end: 3 }, detail: "A quotation is not closed." },
  ] as const;
  expect(toTerminal({ ...reading, notes }, { width: 80, colour: false })).toContain(
    "note: A quotation is not closed. at ¶1:3 [unclosed-quotation]\n",
  );
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FIELD_NAMES, parseFields } from "./parse-fields.ts";

test.each([
  [["act=deny", "speaker=Mara Tenn"], { act: "deny", speaker: "Mara Tenn" }],
  [["content=one", "content=two = three"], { content: ["one", "two = three"] }],
  [["source=", "condition="], { source: null, condition: null }],
  [["content="], { content: [] }],
  [["speaker="], { speaker: "absent" }],
  [["relay=Radio Oru", "relay=Amery Courier", "to="], { relays: ["Radio Oru", "Amery Courier"], to: null }],
  [["on-behalf-of=Velane", "medium=press conference"], { onBehalfOf: "Velane", medium: "press conference" }],
  [["polarity=fails", "modality=future"], { polarity: "fails", modality: "future" }],
])("%j are corrections", (words, edits) => {
  expect(parseFields(words, undefined)).toEqual(edits);
});

test("a place stands for the words of the one field that has words", () => {
  expect(parseFields(["act=deny", "cue="], "4-9")).toEqual({ act: "deny", cue: { start: 4, end: 9 } });
  expect(parseFields(["content="], "4-9")).toEqual({ content: [{ start: 4, end: 9 }] });
});

test.each([
  [["act"], undefined],
  [["=deny"], undefined],
  [["act=lie"], undefined],
  [["act=deny", "act=warn"], undefined],
  [["mood=bad"], undefined],
  [["toString=x"], undefined],
  [["act=deny"], "4-9"],
  [["cue=", "source="], "4-9"],
  [["cue="], "9"],
])("%j at %s are none", (words, at) => {
  expect(() => parseFields(words, at)).toThrow(expect.objectContaining({ code: "bad-option" }));
});

test("the guide names each field", () => {
  const guide = readFileSync(new URL("../../../docs/guide/reviewing.md", import.meta.url), "utf8");
  for (const field of FIELD_NAMES) expect(guide, field).toContain(`\`${field}\``);
});

import { expect, test } from "vitest";
import { buildReading, find } from "../../test/fixtures/build-reading.ts";
import { harbourReading } from "../../test/fixtures/harbour-reading.ts";
import { toBrat } from "./to-brat.ts";

const harbour = toBrat(harbourReading()).split("\n");

test("every text-bound line holds the words at its code points", () => {
  const points = [...harbourReading().document.text];
  const bound = harbour.filter((line) => line.startsWith("T"));
  expect(bound.length).toBeGreaterThan(40);
  for (const line of bound) {
    const [, place, words] = line.split("\t");
    const fragments = place!.slice(place!.indexOf(" ") + 1).split(";");
    expect(fragments.map((one) => points.slice(...one.split(" ").map(Number)).join("")).join(" ")).toBe(words);
  }
});

test("an event ties cue, source and content, and names the event that it is reported in", () => {
  expect(harbour).toContain("E9\tCue:T27 Source:T25 Content:T26 Within:E8");
  expect(harbour).toContain("A17\tAct E9 promise");
});

test("every id is used once and every reference is there", () => {
  const ids = harbour.filter(Boolean).map((line) => line.split("\t")[0]!);
  expect(new Set(ids).size).toBe(ids.length);
  const referred = harbour.filter((line) => line.startsWith("E")).flatMap((line) => line.match(/(?<=:)[TE]\d+/g)!);
  expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
});

test("a span breaks where brat breaks lines, and offsets count an emoji once", () => {
  const text = "🌍 “one\n\n  two\u2028three\tfour”";
  const content = [find(text, "“one\n\n  two\u2028three\tfour”")];
  const [line] = toBrat(buildReading({ text, statements: [{ id: "s", content }] })).split("\n");
  expect(line).toBe("T1\tContent 2 6;10 13;14 19;20 25\t“one two three four”");
});

test("without a cue, a relation ties source and content", () => {
  const text = "VELL: We stay.";
  const statements = [{ id: "s", content: [find(text, "We stay")], source: find(text, "VELL") }];
  expect(toBrat(buildReading({ text, statements }))).toContain("R1\tSays Arg1:T1 Arg2:T2\n");
});

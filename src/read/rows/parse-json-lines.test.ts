import { describe, expect, test } from "vitest";
import { collectParsed, documentsOf, outlineParsed } from "../../../test/fixtures/collect-parsed.ts";

const row = (fields: object) => `${JSON.stringify(fields)}\n`;
const GOOD = row({ text: "The council said no.", title: "Oru stays", outlet: "Oru Daily", date: "2031-03-12" });

test("each line is a part with what its fields state", async () => {
  const parsed = await collectParsed(
    `${GOOD}\n${row({ TEXT: "She said yes.", url: "https://oru.example/2" })}`,
    "a.jsonl",
  );
  expect(outlineParsed(parsed)).toEqual([
    "= a.jsonl",
    "a.jsonl (line 1): The council said no.",
    "a.jsonl (line 3): She said yes.",
  ]);
  const [first, second] = documentsOf(parsed);
  expect(first!.document).toMatchObject({ title: "Oru stays", outlet: "Oru Daily", published: { edtf: "2031-03-12" } });
  expect([first!.key, second!.key]).toEqual([null, "https://oru.example/2"]);
});

test("a line has the same id in another file, whatever else it holds there", async () => {
  const id = async (content: string) => documentsOf(await collectParsed(content, "a.jsonl"))[0]!.document.id;
  expect(await id(row({ seen: 2, text: "One said no." }))).toBe(await id(row({ text: "One said no.", seen: 1 })));
});

describe("a bad line is refused, and the others are read", () => {
  test.each([
    ["no JSON", "said\n", "damaged-file"],
    ["half of one", `${GOOD.slice(0, 20)}\n`, "damaged-file"],
    ["a list", "[1]\n", "damaged-file"],
    ["no text", row({ title: "x" }), "columns-missing"],
    ["a number for a text", row({ text: 5 }), "columns-missing"],
    ["a text without words", row({ text: " " }), "no-text"],
    ["lists in lists without end", `{"text":${"[".repeat(100_000)}${"]".repeat(100_000)}}\n`, "columns-missing"],
    ["a text called as JavaScript's own", '{"__proto__":{"text":"x"}}\n', "columns-missing"],
  ])("%s", async (_, line, code) => {
    expect(outlineParsed(await collectParsed(line + GOOD, "a.jsonl"))).toEqual([
      `a.jsonl (line 1)! ${code}`,
      "= a.jsonl",
      "a.jsonl (line 2): The council said no.",
    ]);
  });
});

import { expect, test } from "vitest";
import { buildReading, find, step } from "../../../test/fixtures/build-reading.ts";
import { harbourReading } from "../../../test/fixtures/harbour-reading.ts";
import { describeChain } from "./describe-chain.ts";

const reading = harbourReading();
const chain = (id: string) => describeChain(reading, reading.statements.find((one) => one.id === id)!).join(" → ");

test.each([
  ["on whose behalf", "deadline", "Maren Talvik for Velane"],
  ["to whom", "eleven-days", "Maren Talvik → to reporters in Port Amery"],
  ["by what medium", "assured-report", "Danil Orsay → to Radio Oru → in an interview"],
  ["by whom relayed", "pilot", "a harbour pilot (unnamed) → relayed by Amery Courier"],
])("a chain says %s", (_, id, shown) => {
  expect(chain(id)).toBe(shown);
});

test("a publisher comes last, and two speakers are both named", () => {
  const text = "Ana Vell and Bo Ture wrote in the Amery Courier that they would leave.";
  const two = buildReading({
    text,
    entities: [
      { id: "a", kind: "person", name: "Ana Vell" },
      { id: "b", kind: "person", name: "Bo Ture" },
      { id: "c", kind: "organization", name: "Amery Courier" },
    ],
    statements: [
      {
        id: "s",
        content: [find(text, "they would leave")],
        speaker: "a",
        chain: [
          step({ entity: "a", medium: "op-ed" }),
          step({ entity: "b", medium: "op-ed" }),
          step({ role: "publisher", entity: "c" }),
        ],
      },
    ],
  });
  expect(describeChain(two, two.statements[0]!)).toEqual([
    "Ana Vell and Bo Ture",
    "in an op-ed",
    "published by Amery Courier",
  ]);
});

import { expect, test } from "vitest";
import type { PageView, ShownStatement } from "../page-view.ts";
import { pathOf } from "./path-of.ts";

const TEXT = "Petra Lanning told him by telephone, Danil Orsay said.";
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const entities = [
  { id: "lanning", kind: "person", name: "Petra Lanning" },
  { id: "orsay", kind: "person", name: "Danil Orsay" },
  { id: "oru", kind: "organization", name: "Oru Council" },
];
const view = {
  reading: { document: { text: TEXT }, entities },
  parties: new Map([["orsay", "cluster-7"]]),
} as unknown as PageView;
const step = (over: object) => ({ entity: null, span: null, onBehalfOf: null, to: null, medium: "unknown", ...over });

test("a path goes outward: who, for whom, to whom, by what medium, relayed by whom", () => {
  const statement = {
    speaker: "lanning",
    speakerIs: "named",
    source: span("Petra Lanning"),
    chain: [
      step({
        role: "utterer",
        entity: "lanning",
        onBehalfOf: "oru",
        to: { entity: null, span: span("him") },
        medium: "call",
      }),
      step({ role: "relay", entity: "orsay", medium: "broadcast" }),
    ],
  } as unknown as ShownStatement;
  const stations = pathOf(view, statement);
  expect(stations.map(({ lead, name, tail }) => lead + name + tail)).toEqual([
    "Petra Lanning",
    "for Oru Council",
    "to him",
    "in a call",
    "relayed by Danil Orsay in a broadcast",
  ]);
  expect(stations.map(({ party }) => party)).toEqual([null, null, null, null, "cluster-7"]);
});

test("who is not named stands there by the text's own words, and where there is no source it is said", () => {
  const unnamed = { speaker: null, speakerIs: "unnamed", source: span("him"), chain: [step({ role: "utterer" })] };
  const absent = { speaker: null, speakerIs: "absent", source: null, chain: [] };
  expect([unnamed, absent].map((one) => pathOf(view, one as unknown as ShownStatement)[0]!.name)).toEqual([
    "him",
    "no source",
  ]);
});

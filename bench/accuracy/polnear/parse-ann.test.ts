import { expect, test } from "vitest";
import { cut } from "../../../src/text/span.ts";
import { parseAnn } from "./parse-ann.ts";

const text = "🕊 “We wait,” Oru said. “No more.” Perhaps.";
const ANN = `T1	Source 13 16	Oru
T2	Cue 17 21	said
T3	Content 2 12;23 33	“We wait,” “No more.”
T4	Attribution 17 21	said
E1	Attribution:T4 Content:T3 Cue:T2 Source:T1
T5	Discard 34 41	Perhaps
E2	Discard:T5
T6	Attribution-no-source 17 21	said
E3	Attribution-no-source:T6 Cue:T2 Content:T3 Content2:T5
E4	Attribution-no-source:T6
`;

test("brat's code points become spans, pieces apart, and what is no attribution is dropped", () => {
  const words = parseAnn(ANN, text).map((a) => ({
    cue: a.cue.map((s) => cut(text, s)),
    source: a.source.map((s) => cut(text, s)),
    content: a.content.map((s) => cut(text, s)),
  }));
  expect(words).toEqual([
    { cue: ["said"], source: ["Oru"], content: ["“We wait,”", "“No more.”"] },
    { cue: ["said"], source: [], content: ["“We wait,”", "“No more.”", "Perhaps"] },
  ]);
});

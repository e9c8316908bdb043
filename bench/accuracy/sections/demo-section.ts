import type { Reader } from "../../../src/work/open-reader.ts";
import { scoreCase } from "../cases/score-case.ts";
import { showCases } from "../cases/show-cases.ts";
import { readDemo } from "../demo/read-demo.ts";
import type { Section } from "./section.ts";

const HOW = `The items of the invented conflict in [demo](../demo/README.md), by the same rules, from \`npm run accuracy -- --demo --write\`.
**This is no proof of accuracy.** The items and their keys come from one house: whoever wrote an item knew what a careful
reader would look for in it. The figures are a floor that a change must not fall through, and nothing more.`;

/** Whole statements against the keys of the demo, summed over its items. */
export async function demoSection(reader: Reader): Promise<Section> {
  const scored = [];
  for (const one of await readDemo()) scored.push(await scoreCase(one, reader));
  const table = showCases(scored).split("\n");
  // A row for each of more than a hundred items would tell nobody anything: the head and the sum.
  const body = [...table.slice(0, 2), table.at(-1)!].join("\n");
  return { heading: `The demo: ${scored.length} documents`, body: `${HOW}\n\n${body}` };
}

import type { Reader } from "../../../src/work/open-reader.ts";
import { readCases } from "../cases/read-cases.ts";
import { scoreCase } from "../cases/score-case.ts";
import { showCases } from "../cases/show-cases.ts";
import type { Section } from "./section.ts";

const HOW = `Whole readings by careful readers. *Found*: contents share half of their words. *Right*: found, and the speaker is the
right party by every name that it bears; where the text names none, none is put. *Full*: right, with act, condition,
nesting and the whole chain (who, to whom, by what medium, relayed by whom). The columns between count the found that
have that part right. Coreference: F1 over pairs of the key's mentions, the mean for all.`;

/** Whole statements against the keys of a folder of cases. */
export async function casesSection(folder: string, reader: Reader): Promise<Section> {
  const cases = readCases(folder);
  const scored = [];
  for (const one of cases) scored.push(await scoreCase(one, reader));
  return { heading: `Whole statements: ${cases.length} cases`, body: `${HOW}\n\n${showCases(scored)}` };
}

import type { Findings } from "../../../src/record/reading.ts";
import type { Reader } from "../../../src/work/open-reader.ts";
import type { System } from "../measure/system.ts";
import { toGuideline } from "./to-guideline.ts";

/** The product on PolNeAR: its statements, contents given the edges that PolNeAR's guideline gives them. */
export function product(reader: Reader, name: string): System {
  return {
    name,
    read: async (document) => fromFindings(document.text, await reader.read(document)),
  };
}

function fromFindings(text: string, { statements }: Findings) {
  return statements.map((s) => ({
    cue: s.cue ? [s.cue] : [],
    source: s.source ? [s.source] : [],
    content: s.content.map((piece) => toGuideline(text, piece)),
  }));
}

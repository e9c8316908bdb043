import type { Reader } from "../../../src/work/open-reader.ts";
import { readGum } from "../gum/read-gum.ts";
import { scoreGum } from "../gum/score-gum.ts";
import { showGum } from "../gum/show-gum.ts";
import { plainDocument } from "../measure/plain-document.ts";
import type { Section } from "./section.ts";

const HOW = `Sources of attribution relations, as their source signal names them. *Read*: some statement's source overlaps the gold
one; only these are judged. *Right*: the predicted speaker has a mention of the gold source's coreference chain, which
its own words may be. *Right elsewhere* is stricter: where the chain goes on elsewhere in the text, the speaker has one
of those mentions too. A mention of ours is one of GUM's if it holds its head and nothing beyond it.`;

/** Whether speakers are tied to the right party, on a split of GUM. */
export async function gumSection(folder: string, reader: Reader): Promise<Section> {
  const documents = readGum(folder);
  const scores = [];
  for (const document of documents) {
    const findings = await reader.read(await plainDocument(document.text));
    scores.push({ name: document.name, score: scoreGum(document, findings) });
  }
  return { heading: `Who the source is: GUM, ${documents.length} documents`, body: `${HOW}\n\n${showGum(scores)}` };
}

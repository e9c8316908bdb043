import type { Section } from "./sections/section.ts";

const PEOPLE = `People agree on PolNeAR, two annotators of one article, at 81 found, 71 usable and 60 strict over all articles that several
read; on the articles of its development and test parts, sources exact 77.7 F1 (by words 86.7), contents 72.2 (92.4),
cues 70.9. That is the ceiling to reach for. The best published figures, on the test part and with a model of 110
million parameters, are 83.2 source, 75.3 cue and 72.9 content.`;

/** The accuracy document: how to make it, what others reach, and the sections. */
export function writeDocument(sections: readonly Section[], model: { name: string; version: string }): string {
  return `# How accurate the reader is

Measured with the shipped model, ${model.name} ${model.version}. This page is written by

    npm run accuracy -- --polnear DIR --train DIR --gum DIR --cases DIR --write

each \`DIR\` a split of that data set in its own format (PolNeAR with \`text/\` and \`attributions/\`, GUM's \`.conllu\` files, a
folder of cases), \`--train\` PolNeAR's training part, so that unseen cues are known. Without \`--write\` it only prints.

${PEOPLE}

${sections.map(({ heading, body }) => `## ${heading}\n\n${body}\n`).join("\n")}`;
}

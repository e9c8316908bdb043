import { openEncoder } from "../../src/tagger/open-encoder.ts";
import { openReader } from "../../src/work/open-reader.ts";
import { writePart } from "../write-part.ts";
import { parseArguments } from "./parse-arguments.ts";
import { casesSection } from "./sections/cases-section.ts";
import { demoSection } from "./sections/demo-section.ts";
import { gumSection } from "./sections/gum-section.ts";
import { polnearSection } from "./sections/polnear-section.ts";
import { writeDocument } from "./write-document.ts";

/**
 * Measures each data set that was named, prints the tables and, with `--write`, puts them into docs/accuracy.md: those of
 * the corpora together, that of the demo in a part of its own.
 */
const args = parseArguments(process.argv.slice(2));
const encoder = await openEncoder();
const reader = await openReader(encoder);
const sections = [
  args.polnear && (await polnearSection(args.polnear, args.train, encoder, reader)),
  args.gum && (await gumSection(args.gum, reader)),
  args.cases && (await casesSection(args.cases, reader)),
].filter((section) => typeof section === "object" && section !== null);
const demo = args.demo ? await demoSection(reader) : null;
await reader.close();

const file = new URL("../../docs/accuracy.md", import.meta.url);
const put = (part: string, document: string) => {
  process.stdout.write(document);
  if (args.write) writePart(file, part, document);
};
if (sections.length > 0) put("corpora", writeDocument(sections, encoder.manifest));
if (demo) put("demo", `## ${demo.heading}\n\n${demo.body}\n`);

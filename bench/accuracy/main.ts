import { writeFileSync } from "node:fs";
import { openEncoder } from "../../src/tagger/open-encoder.ts";
import { openReader } from "../../src/work/open-reader.ts";
import { parseArguments } from "./parse-arguments.ts";
import { casesSection } from "./sections/cases-section.ts";
import { gumSection } from "./sections/gum-section.ts";
import { polnearSection } from "./sections/polnear-section.ts";
import { writeDocument } from "./write-document.ts";

/** Measures each data set that was named, prints the tables and, with `--write`, puts them into docs/accuracy.md. */
const args = parseArguments(process.argv.slice(2));
const encoder = await openEncoder();
const reader = await openReader(encoder);
const sections = [
  args.polnear && (await polnearSection(args.polnear, args.train, encoder, reader)),
  args.gum && (await gumSection(args.gum, reader)),
  args.cases && (await casesSection(args.cases, reader)),
].filter((section) => typeof section === "object" && section !== null);
await reader.close();

const document = writeDocument(sections, encoder.manifest);
process.stdout.write(document);
if (args.write) writeFileSync(new URL("../../docs/accuracy.md", import.meta.url), document);

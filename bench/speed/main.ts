import { existsSync } from "node:fs";
import { arch, availableParallelism, cpus, platform } from "node:os";
import { parseArgs } from "node:util";
import { openEncoder } from "../../src/tagger/open-encoder.ts";
import { openReader } from "../../src/work/open-reader.ts";
import { writePart } from "../write-part.ts";
import { measureCommand } from "./measure-command.ts";
import { measureGrowth } from "./measure-growth.ts";
import { measureThroughput } from "./measure-throughput.ts";
import { readWikinews } from "./read-wikinews.ts";
import { COMMAND } from "./run-command.ts";
import { writeDocument } from "./write-document.ts";

/** Measures the reader over the articles of some CSV files; with `--write` it replaces its part of docs/speed.md. */
const { values, positionals } = parseArgs({
  options: { wikinews: { type: "string", multiple: true, default: [] }, write: { type: "boolean", default: false } },
  allowPositionals: true,
});
const articles = readWikinews([...values.wikinews, ...positionals]);
if (articles.length === 0) throw new Error("no articles: npm run speed -- --wikinews FILE.csv…");

const encoder = await openEncoder();
const throughput = await measureThroughput(articles, encoder);
const reader = await openReader(encoder);
const growth = await measureGrowth(articles, reader);
await reader.close();
const command = existsSync(COMMAND) ? await measureCommand(articles) : null;

const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim()}, ${platform()} ${arch()}, Node ${process.version}`;
const document = writeDocument(machine, throughput, command, growth);
process.stdout.write(document);
if (values.write) writePart(new URL("../../docs/speed.md", import.meta.url), "reader", document);

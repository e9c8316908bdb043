import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { toPage } from "../../present/page/to-page.ts";
import { toTerminal } from "../../present/terminal/to-terminal.ts";
import { openReader } from "../../work/open-reader.ts";
import { readFile } from "../../work/read-file.ts";
import { screenOf } from "../output/screen-of.ts";
import { written } from "../output/written.ts";

const ARTICLE = fileURLToPath(new URL("../../../demo/articles/oru-harbour.html", import.meta.url));

/** Reads the article of an invented conflict that ships with the product, and prints its reading and its page's path. */
export async function demoCommand(output: string | null): Promise<number> {
  const reader = await openReader();
  const given = { published: null, title: null, outlet: null, url: null };
  const reading = { ...(await readFile({ file: ARTICLE, given }, reader)), file: basename(ARTICLE) };
  await reader.close();
  const page = output ?? join(await mkdtemp(join(tmpdir(), "standoff-")), basename(ARTICLE));
  await written(page, writeFile(page, toPage(reading)));
  process.stdout.write(`${toTerminal(reading, screenOf(process.stdout))}\nThe same on a page: ${page}\n`);
  return 0;
}

import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { arch, availableParallelism, cpus, platform, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startBrowser } from "../../test/desk/find-chromium.ts";
import { startDesk } from "../../test/desk/start-desk.ts";
import { buildLedger } from "../ledger/build-ledger.ts";
import { makeWorld } from "../ledger/generate/world.ts";
import { writeArticle } from "../ledger/generate/write-article.ts";
import { writePart } from "../write-part.ts";
import { measureApi } from "./measure-api.ts";
import { measureStart } from "./measure-start.ts";
import { measureUse } from "./measure-use.ts";
import { putLong } from "./put-long.ts";
import { writeTables } from "./write-tables.ts";

/**
 * Measures the desk: its first minute with the demo, its use over a large ledger in a real browser, and its API beside the
 * bare library. `--ledger PATH` uses a large ledger that is there, on a copy; `--write` puts the tables into docs/speed.md.
 */
const { values } = parseArgs({
  options: {
    statements: { type: "string", default: "200000" },
    ledger: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
const STARTS = 5;
const world = makeWorld(1_000);
const folder = mkdtempSync(join(tmpdir(), "standoff-bench-"));
const large = join(folder, "large.standoff");
if (values.ledger === undefined) await buildLedger(large, Number(values.statements));
else if (existsSync(values.ledger)) cpSync(values.ledger, large, { recursive: true });
else throw new Error(`there is no ledger at ${values.ledger}`);

const browser = await startBrowser();
const starts = [];
// The first start warms the disk up.
for (let i = 0; i <= STARTS; i++) starts.push(await measureStart(browser, writeArticle(i, world, 45).text));
const desk = await startDesk(["--ledger", large], folder);
const token = new URL(desk.address).searchParams.get("token")!;
const long = await putLong(desk.origin, token, writeArticle(7, world, 1_100).text);
const use = await measureUse(browser, desk, {
  words: ["harbour", "convoy", "bridge", "hospital", "northern"],
  document: long.title,
});
const api = await measureApi(desk.origin, token);
await browser.close();
await desk.stop();
rmSync(folder, { recursive: true });

const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim()}, ${platform()} ${arch()}, Node ${process.version}`;
const tables = writeTables(machine, { starts: starts.slice(1), long, use, api, statements: Number(values.statements) });
process.stdout.write(tables);
if (values.write) writePart(new URL("../../docs/speed.md", import.meta.url), "desk", tables);

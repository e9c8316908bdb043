import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { arch, availableParallelism, cpus, platform, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writePart } from "../write-part.ts";
import { buildLedger } from "./build-ledger.ts";
import { measureAdding } from "./measure-adding.ts";
import { measureAsking } from "./measure-asking.ts";
import { measureOpening } from "./measure-opening.ts";
import { writeTables } from "./write-tables.ts";

/**
 * Measures a ledger: opening it, asking it, adding to it. `--keep FOLDER` builds the large one there once and uses it
 * again; `--write` puts the tables into docs/speed.md.
 */
const { values } = parseArgs({
  options: {
    statements: { type: "string", default: "200000" },
    documents: { type: "string", default: "5000" },
    keep: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
const folder = values.keep ?? mkdtempSync(join(tmpdir(), "standoff-bench-"));
const large = join(folder, `${values.statements}.standoff`);
const built = existsSync(large) ? null : await timed(() => buildLedger(large, Number(values.statements)));
const opening = await measureOpening(large);
const asking = await measureAsking(large);
const adding = Number(values.documents) > 0 ? await measureAdding(Number(values.documents)) : null;
if (values.keep === undefined) rmSync(folder, { recursive: true });

const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim()}, ${platform()} ${arch()}, Node ${process.version}`;
const tables = writeTables(machine, { statements: Number(values.statements), built, opening, asking, adding });
process.stdout.write(tables);
if (values.write) writePart(new URL("../../docs/speed.md", import.meta.url), "ledger", tables);

async function timed(work: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1_000;
}

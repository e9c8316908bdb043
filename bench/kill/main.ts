import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { random } from "../ledger/generate/random.ts";
import { makeWorld } from "../ledger/generate/world.ts";
import { writeArticle } from "../ledger/generate/write-article.ts";
import { addUntilKilled } from "./add-until-killed.ts";
import { type Loss, lookInto } from "./look-into.ts";

/**
 * Kills `standoff add` with SIGKILL at random moments and looks each time whether everything that it had acknowledged
 * is in the ledger, whole, and whether `standoff check` finds it clean. A ledger is killed until all its files are in
 * it; then comes a fresh one. The exit status is 0 only if nothing was lost.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "20" },
    jobs: { type: "string", default: "2" },
    files: { type: "string", default: "60" },
    seed: { type: "string", default: `${Date.now() % 1_000_000}` },
  },
});
const rounds = Number(values.rounds);
const r = random(Number(values.seed));
const world = makeWorld(1_000);
const losses: Loss[] = [];
let [killed, ended, acknowledged] = [0, 0, 0];
process.stdout.write(`seed ${values.seed}\n`);

for (let number = 0; killed < rounds; number++) {
  const folder = mkdtempSync(join(tmpdir(), "standoff-kill-"));
  const ledger = join(folder, "kill.standoff");
  writeFiles(join(folder, "files"), number);
  const known = new Map<string, number>();
  for (let isWhole = false; !isWhole && killed < rounds; ) {
    // From before the database is there to far into the run; the model alone takes half a second to open.
    const run = await addUntilKilled({
      ledger,
      folder: join(folder, "files"),
      jobs: values.jobs,
      after: 150 + r.int(3_000),
    });
    for (const { id, statements } of run.printed) known.set(id, statements);
    isWhole = !run.wasKilled;
    killed += run.wasKilled ? 1 : 0;
    ended += run.wasKilled ? 0 : 1;
    acknowledged += run.printed.length;
    losses.push(...(await lookInto(ledger, known)));
  }
  rmSync(folder, { recursive: true });
}

process.stdout.write(
  `killed ${killed} times, ended by itself ${ended} times, ${acknowledged} documents acknowledged\n`,
);
for (const loss of losses) process.stdout.write(`LOST: ${loss}\n`);
process.stdout.write(`${losses.length} lost or torn\n`);
process.exitCode = losses.length === 0 ? 0 : 1;

function writeFiles(into: string, number: number): void {
  mkdirSync(into);
  for (let i = 0; i < Number(values.files); i++) {
    const { text } = writeArticle(number * 1_000 + i, world, 3 + r.int(6));
    writeFileSync(join(into, `${String(i).padStart(3, "0")}.txt`), text);
  }
}

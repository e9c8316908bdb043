import type { Parsed } from "../read/parsed.ts";
import { Failure } from "../record/failure.ts";
import type { Input, Outcome } from "./input.ts";
import { loadBytes } from "./load-bytes.ts";
import { openLazily } from "./open-lazily.ts";
import { openParser, type Parser } from "./open-parser.ts";
import { openPool, type Pool } from "./threads/open-pool.ts";

/**
 * Reads many inputs with up to `jobs` threads and gives what came of each document in them, in the order of the inputs
 * and of what is in them: the same for any number of threads. What fails stops nothing else. Throws `Failure`
 * "models-missing" or "models-damaged", since those are no input's fault.
 */
export async function* readFiles(inputs: readonly Input[], jobs: number): AsyncGenerator<Outcome> {
  const pool = jobs > 1 ? openPool(jobs) : openLazily();
  const parser = openParser();
  const ahead = jobs > 1 ? jobs * AHEAD : 1;
  const pending: Promise<Outcome>[] = [];
  try {
    for (const input of inputs) {
      for await (const parsed of parseInput(input, parser)) {
        if (parsed.kind === "original") continue;
        const outcome = settle(parsed, pool);
        // Its turn to be awaited comes later; until then, a bug in it must not count as one that nobody looks at.
        outcome.catch(() => {});
        pending.push(outcome);
        if (pending.length >= ahead) yield await pending.shift()!;
      }
      pending.push(Promise.resolve({ kind: "ended", file: input.file }));
    }
    for (const outcome of pending) yield await outcome;
  } finally {
    await Promise.all([pool.close(), parser.close()]);
  }
}

/** Documents for each thread that may be read before the first of them has been taken: enough to ride out one long text. */
const AHEAD = 4;

async function* parseInput({ file, given }: Input, parser: Parser): AsyncGenerator<Parsed> {
  let bytes: Uint8Array;
  try {
    bytes = await loadBytes(file);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    yield { kind: "refused", path: file, part: null, code: error.code, message: error.message };
    return;
  }
  yield* parser.parse(bytes, file, given);
}

async function settle(parsed: Exclude<Parsed, { kind: "original" }>, pool: Pick<Pool, "read">): Promise<Outcome> {
  if (parsed.kind === "refused") {
    const file = fileOf(parsed.path, parsed.part);
    return { kind: "failed", file, failure: new Failure(parsed.code, parsed.message) };
  }
  const { document, notes, path } = parsed;
  const findings = await pool.read(document);
  const file = fileOf(path, document.part);
  return { kind: "read", reading: { ...findings, file, document, notes: [...notes, ...findings.notes] } };
}

/** The name under which a document is shown: its file's, and which part of it it is. */
const fileOf = (path: string, part: string | null) => (part === null ? path : `${path} (${part})`);

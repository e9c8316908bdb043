import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Given } from "../read/given.ts";
import type { Parsed } from "../read/parsed.ts";
import { Failure } from "../record/failure.ts";
import type { Sandbox } from "../sandbox/open-sandbox.ts";
import type { ParseQuestion } from "./parse-process.ts";

/** Parses files of every format that is read; what could run away is parsed in a process that can be killed. */
export type Parser = {
  /** As `parseFile`, with a refusal "parser-stopped" where the process took too long or too much memory. */
  parse(bytes: Uint8Array, path: string, given: Given): AsyncGenerator<Parsed>;
  close(): Promise<void>;
};

/** From one document to the next; a PDF of 5,000 pages takes a quarter of it. */
const SECONDS = 60;
const BYTES = 1024 * 1024 * 1024;

/** A parser; its process is started by the first file that needs it. Texts and pages never do. */
export function openParser(): Parser {
  let sandbox: Sandbox<ParseQuestion, Parsed> | null = null;
  const ask = async function* (question: ParseQuestion): AsyncGenerator<Parsed> {
    const { openSandbox } = await import("../sandbox/open-sandbox.ts");
    sandbox ??= openSandbox(PROGRAM, { seconds: SECONDS, bytes: BYTES });
    try {
      // It holds the bytes twice as they arrive.
      yield* sandbox.ask(question, 2 * question.bytes.length);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      yield { kind: "refused", path: question.path, part: null, code: error.code, message: error.message };
    }
  };
  return {
    parse: async function* (bytes, path, given) {
      const { isPlain } = await import("../read/format/is-plain.ts");
      if (!isPlain(bytes, path, given.contentType ?? null)) yield* ask({ bytes, path, given });
      else yield* (await import("../read/parse-file.ts")).parseFile(bytes, path, given);
    },
    close: async () => {
      await sandbox?.close();
    },
  };
}

// The same name beside this file, whether this is the source or what was built from it.
const PROGRAM = new URL(`./parse-process${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

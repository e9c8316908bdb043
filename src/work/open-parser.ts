import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Given } from "../read/given.ts";
import type { Parsed } from "../read/parsed.ts";
import type { Step } from "../read/step.ts";
import { Failure } from "../record/failure.ts";
import type { Sandbox, SandboxLimits } from "../sandbox/open-sandbox.ts";
import type { ParseQuestion } from "./parse-process.ts";

/** Parses files of every format that is read; what could run away is parsed in a process that can be killed. */
export type Parser = {
  /** As `parseFile`, with a refusal "parser-stopped" where the process took too long or too much memory. */
  parse(bytes: Uint8Array, path: string, given: Given): AsyncGenerator<Parsed>;
  /** Ends the process; what is being parsed ends without more. */
  close(): Promise<void>;
};

/** From one document to the next; a PDF of 5,000 pages takes a quarter of it. */
const LIMITS: SandboxLimits = { seconds: 60, bytes: 1024 * 1024 * 1024 };
/** Times that the process may be stopped over one archive, and go on behind the member that stopped it. */
const STOPS = 3;

/** A parser; its process is started by the first file that needs it. Texts and pages never do. */
export function openParser(limits: SandboxLimits = LIMITS): Parser {
  let sandbox: Sandbox<ParseQuestion, Step> | null = null;

  const ask = async function* (question: ParseQuestion, stops = 0): AsyncGenerator<Parsed> {
    const { openSandbox } = await import("../sandbox/open-sandbox.ts");
    sandbox ??= openSandbox(PROGRAM, limits);
    let member: Extract<Step, { kind: "member" }> | null = null;
    try {
      // It holds the bytes twice as they arrive.
      for await (const step of sandbox.ask(question, 2 * question.bytes.length)) {
        if (step.kind === "member") member = step;
        else yield step;
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const { code, message } = error;
      yield { kind: "refused", path: member?.path ?? question.path, part: null, code, message };
      if (member === null) return;
      if (stops < STOPS) yield* ask({ ...question, skip: member.number }, stops + 1);
      else yield { kind: "refused", path: question.path, part: null, code, message: GIVEN_UP };
    }
  };

  return {
    parse: async function* (bytes, path, given) {
      const { isPlain } = await import("../read/format/is-plain.ts");
      if (!isPlain(bytes, path, given.contentType ?? null)) yield* ask({ bytes, path, given, skip: 0 });
      else yield* (await import("../read/parse-file.ts")).parseFile(bytes, path, given);
    },
    close: async () => {
      await sandbox?.close();
    },
  };
}

const GIVEN_UP = "Too many of its members stopped the process that reads them; the rest was left.";

// The same name beside this file, whether this is the source or what was built from it.
const PROGRAM = new URL(`./parse-process${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

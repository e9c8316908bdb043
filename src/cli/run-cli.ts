import { CommanderError } from "commander";
import { Failure } from "../record/failure.ts";
import { BUG, exitCode } from "./exit-code.ts";
import { makeProgram } from "./make-program.ts";
import { notWritten } from "./output/written.ts";
import type { Outside } from "./outside.ts";
import { reportFailure } from "./report-failure.ts";

/** Runs the command with these words and gives its exit status. What the user can mend is one line on standard error. */
export async function runCli(words: readonly string[], outside: Outside): Promise<number> {
  const output = watchOutput();
  let status = 0;
  try {
    const program = makeProgram(outside, (ended) => {
      status = ended;
    });
    await program.parseAsync(namesNone(words) ? ["serve", ...words] : words, { from: "user" });
    return status;
  } catch (error) {
    // Whoever was writing has met the same error, which has been told.
    if (output.lost !== null) return output.lost;
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (error instanceof CommanderError) return usage(error);
    if (error instanceof Failure) {
      reportFailure(error, null);
      return exitCode(error.code);
    }
    process.stderr.write(`standoff: this is a bug.\n${error instanceof Error ? error.stack : String(error)}\n`);
    return BUG;
  }
}

// `standoff` and `standoff --no-open` name no command: they open the desk.
const namesNone = ([first]: readonly string[]): boolean =>
  first === undefined || (first.startsWith("-") && !["-h", "--help", "-V", "--version"].includes(first));

const usage = (error: CommanderError): number => {
  const words = error.message
    .replace(/^error: /, "")
    .replace(/\s*\n\s*/g, " ")
    .replace(/\.$/, "");
  reportFailure(new Failure("bad-option", `${words}; see standoff --help`), null);
  return exitCode("bad-option");
};

/** When whoever reads our output has had enough (`| head`), there is nobody left to tell: the command ends with `lost`. */
const watchOutput = (): { readonly lost: number | null } => {
  const output: { lost: number | null } = { lost: null };
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") reportFailure(notWritten("standard output", error), null);
    output.lost = error.code === "EPIPE" ? 0 : exitCode("not-written");
    void leave(output.lost);
  });
  // The exit status says what nobody reads here.
  process.stderr.on("error", () => {});
  return output;
};

const leave = async (status: number) => {
  const { endThreads } = await import("../work/threads/open-threads.ts");
  await endThreads();
  process.exit(status);
};

import { z } from "zod";
import { FAILURE_CODES } from "../../record/failure.ts";

const count = z.int().nonnegative();
const time = z.iso.datetime().nullable();

/** A run over files and folders, as it stands. */
export const jobSchema = z
  .object({
    id: z.string(),
    label: z.string().describe("What it is called for people."),
    state: z.enum(["waiting", "running", "done", "stopped", "failed"]),
    startedAt: time,
    endedAt: time,
    files: count.describe("How many there are; until they are counted, how many were found so far."),
    begun: count.describe("How many of the files were begun."),
    found: count.describe("Documents found in these, and what cannot be read."),
    done: count.describe("How many of what was found are done."),
    tally: z.object({ added: count, supersedes: count, seen: count, refused: count }),
    statements: count.describe("Read in what was added."),
    current: z.string().nullable().describe("The file that was begun last, while it runs."),
    secondsLeft: count.nullable().describe("Null until it can be told from what has been read."),
    failure: z
      .object({ code: z.enum(FAILURE_CODES), message: z.string() })
      .nullable()
      .describe("What would have stopped every document."),
  })
  .meta({ id: "Job" });

/** A run over files and folders, as it stands. */
export type Job = Readonly<z.infer<typeof jobSchema>>;

import { Failure, type FailureCode } from "../../record/failure.ts";
import type { Added } from "../../work/add/added.ts";
import { reportFailure } from "../report-failure.ts";

/** Tells on standard error what is refused: of one file no more than fits on a screen, and then how many more. */
export type Refusals = {
  tell(added: Added, code: FailureCode): void;
  /** No more of this file comes: says what was not told of it. */
  settle(): void;
};

/** Refusals of one file after the other. */
export function openRefusals(): Refusals {
  let told = 0;
  let untold = new Map<FailureCode, number>();
  return {
    tell: ({ file, part, words }, code) => {
      if (told === SCREENFUL) {
        untold.set(code, (untold.get(code) ?? 0) + 1);
        return;
      }
      told++;
      reportFailure(new Failure(code, words ?? "refused"), part === null ? file : `${file} (${part})`);
    },
    settle: () => {
      const all = [...untold.values()].reduce((sum, count) => sum + count, 0);
      const codes = [...untold].map(([code, count]) => `${count} ${code}`).join(", ");
      if (all > 0) process.stderr.write(`standoff: and ${all} more of the same file: ${codes}\n`);
      told = 0;
      untold = new Map();
    },
  };
}

const SCREENFUL = 20;

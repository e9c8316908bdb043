import { Failure } from "../../record/failure.ts";
import { carryOut } from "../../work/judge/carry-out.ts";
import type { Plan, Signature } from "../../work/judge/plan.ts";
import { exitCode } from "../exit-code.ts";
import { withLedger } from "../ledger/with-ledger.ts";
import { reportFailure } from "../report-failure.ts";
import type { JudgeOptions } from "./judge-options.ts";
import { sayDone } from "./say-done.ts";
import { sign } from "./sign.ts";

/**
 * Judges each of these ids, or whatever else the plans are of, each in an entry of its own, and says what was done. What
 * one of them lacks is reported, and the others are judged; gives the exit status.
 */
export async function judgeCommand(
  given: readonly string[],
  options: JudgeOptions,
  planOf: (one: string, signature: Signature) => Plan,
): Promise<number> {
  const signature = sign(options.as);
  return withLedger(options, { create: false }, async (ledger) => {
    let status = 0;
    for (const one of given) {
      try {
        const done = await carryOut(ledger, planOf(one, signature));
        process.stdout.write(`${await sayDone(ledger, one, done)}\n`);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        reportFailure(error, given.length > 1 ? one : null);
        status = Math.max(status, exitCode(error.code));
      }
    }
    return status;
  });
}

import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { Failure } from "../../record/failure.ts";
import { Stopping } from "../../work/stopping.ts";
import { statusOf } from "./status-of.ts";

/** What was thrown as an answer. A failure is told as it is; a bug is printed where the desk was started, and its details stay there. */
export function toError(error: Error, c: Context): Response {
  if (error instanceof Failure) {
    return c.json({ error: { code: error.code, message: error.message } }, statusOf(error.code));
  }
  if (error instanceof Stopping) return c.json({ error: { code: "stopping", message: error.message } }, 503);
  if (error instanceof HTTPException) {
    const code = error.status === 413 ? "too-large" : "bad-request";
    return c.json({ error: { code, message: error.message } }, error.status);
  }
  process.stderr.write(`standoff: this is a bug.\n${error.stack ?? String(error)}\n`);
  return c.json(
    { error: { code: "bug", message: "this is a bug; what was printed at the start of the desk says more" } },
    500,
  );
}

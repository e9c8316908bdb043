import type { Hook } from "@hono/zod-openapi";
import type { Env } from "hono";
import { Failure } from "../../record/failure.ts";

/** Refuses what a route's schema does not allow, and names the first thing that is wrong with it. */
export const refuseInvalid: Hook<unknown, Env, string, undefined> = (result) => {
  if (result.success) return;
  const [issue] = result.error.issues;
  const path = issue?.path.join(".") ?? "";
  if (path === "by") throw new Failure("name-missing", "a judgement is kept under a name: give it as by");
  throw new Failure("bad-option", [path, issue?.message].filter(Boolean).join(": "));
};

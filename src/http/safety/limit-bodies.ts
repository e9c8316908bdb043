import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { LIMITS } from "../../read/limits.ts";
import { refuse } from "../answers/refuse.ts";

/** Takes no more of a request than what it can be about: a judgement's words, a pasted text. Files are counted as they come. */
export const limitBodies: MiddlewareHandler = (c, next) => {
  // To look for a body makes a request several times as dear, and these have none.
  if (c.req.method === "GET" || c.req.method === "HEAD") return next();
  if (c.req.path === "/api/v1/jobs") return next();
  return (c.req.path === "/api/v1/documents" ? limitText : limitJudgement)(c, next);
};

const MEBIBYTE = 1024 * 1024;

const limitTo = (mebibytes: number): MiddlewareHandler =>
  bodyLimit({
    maxSize: mebibytes * MEBIBYTE,
    onError: (c) => refuse(c, 413, `at most ${mebibytes} MiB are taken at once`),
  });

const limitJudgement = limitTo(4);

// What is beside the words, and what JSON puts before a quotation mark, must fit too.
const limitText = limitTo(LIMITS.bytes / MEBIBYTE + 4);

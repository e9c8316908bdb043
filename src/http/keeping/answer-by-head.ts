import type { MiddlewareHandler } from "hono";
import { shortId } from "../../text/sha256.ts";
import type { Desk } from "../desk/desk.ts";
import { openKept } from "./open-kept.ts";

/**
 * Answers what follows from the ledger alone: as long as its head does not move, the same address has the same answer. Who
 * has it is told so before anything is done; else it is made once, and given again from what was kept. A browser keeps none
 * of it: what it writes to the disk would outlive a purge.
 */
export function answerByHead({ ledger, tool }: Pick<Desk, "ledger" | "tool">): MiddlewareHandler {
  const kept = openKept(ROOM);
  let last = "";
  return async (c, next) => {
    if (c.req.method !== "GET") return next();
    // read before the answer is made: where the head moves meanwhile, the answer is newer than its tag says, and made again
    const { hash } = await ledger.head();
    // nobody asks for them any more; and what was purged must not stay in them
    if (hash !== last) kept.clear();
    last = hash;
    const etag = `"${shortId(hash, tool, c.req.url)}"`;
    if (has(c.req.header("if-none-match"), etag)) return c.body(null, 304, { etag });
    const known = kept.get(etag);
    if (known !== undefined) return c.body(known, 200, { etag, "content-type": "application/json" });
    await next();
    if (c.res.status !== 200) return;
    c.res.headers.set("etag", etag);
    if (c.res.headers.get("content-type") !== "application/json") return;
    const made = new Uint8Array(await c.res.arrayBuffer());
    if (hash === last) kept.put(etag, made);
    c.res = new Response(made, c.res);
  };
}

/** Bytes. */
const ROOM = 64 * 1024 * 1024;

/** Whether a program that has these tags has this one. RFC 9110, 13.1.2. */
const has = (given: string | undefined, tag: string): boolean =>
  given !== undefined &&
  (given.trim() === "*" || given.split(",").some((one) => one.trim().replace(/^W\//, "") === tag));

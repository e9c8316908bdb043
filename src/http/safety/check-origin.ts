import type { HonoRequest, MiddlewareHandler } from "hono";
import { refuse } from "../answers/refuse.ts";

/**
 * Lets through only what was asked of this very address, and by none but its own pages. A page elsewhere can point a name
 * of its own at 127.0.0.1 (DNS rebinding), or have a browser send a form here (CSRF); neither can change these headers.
 * Cookies do not tell ports apart, so a page of another program on this machine is another site too. A link from
 * elsewhere may be followed: it shows a page, and tells the other site nothing.
 */
export function checkOrigin(port: number): MiddlewareHandler {
  const names = ["127.0.0.1", "localhost"];
  // A browser leaves out the port that http has anyway.
  const hosts = new Set(names.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]));
  const origins = new Set([...hosts].map((host) => `http://${host}`));
  return async (c, next) => {
    const origin = c.req.header("origin");
    if (!hosts.has(c.req.header("host") ?? "")) return refuse(c, 403, "this desk answers at its own address alone");
    if (origin !== undefined && !origins.has(origin)) return refuse(c, 403, "another site asks");
    if (!isOwn(c.req.header("sec-fetch-site")) && !isFollowed(c.req)) return refuse(c, 403, "another site asks");
    return next();
  };
}

/** Programs do not say, and what a person types or opens comes from none. */
const isOwn = (site: string | undefined): boolean => site === undefined || site === "same-origin" || site === "none";

const isFollowed = (asked: HonoRequest): boolean =>
  asked.method === "GET" && asked.header("sec-fetch-mode") === "navigate";

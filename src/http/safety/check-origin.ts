import type { MiddlewareHandler } from "hono";
import { refuse } from "../answers/refuse.ts";

/**
 * Lets through only what was asked of this very address, and by none but its own pages. A page elsewhere can point a name
 * of its own at 127.0.0.1 (DNS rebinding), or have a browser send a form here (CSRF); neither can change these headers.
 */
export function checkOrigin(port: number): MiddlewareHandler {
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  const origins = new Set([...hosts].map((host) => `http://${host}`));
  return async (c, next) => {
    const origin = c.req.header("origin");
    const site = c.req.header("sec-fetch-site");
    const isRead = c.req.method === "GET" || c.req.method === "HEAD";
    if (!hosts.has(c.req.header("host") ?? "")) return refuse(c, 403, "this desk answers at its own address alone");
    if (origin !== undefined && !origins.has(origin)) return refuse(c, 403, "another site asks");
    if (!isRead && site !== undefined && site !== "same-origin") return refuse(c, 403, "another site asks");
    return next();
  };
}

import type { MiddlewareHandler } from "hono";
import { SAFE_HEADERS } from "./safe-headers.ts";

/** Gives every answer the headers that keep it safe in a browser; those that a route has set itself stay. */
export const setHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(SAFE_HEADERS)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  }
};

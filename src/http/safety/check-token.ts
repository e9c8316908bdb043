import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { refuse } from "../answers/refuse.ts";
import { isToken } from "./is-token.ts";
import { nameCookie } from "./name-cookie.ts";

/**
 * Lets through only who has the token: a browser by the cookie that the first address gave it, a program by `Authorization:
 * Bearer`. The token leaves the address at once, so that no history or link carries it.
 */
export function checkToken(token: string, port: number): MiddlewareHandler {
  const name = nameCookie(port);
  return async (c, next) => {
    const url = new URL(c.req.url);
    const given = url.searchParams.get("token");
    if (given !== null && c.req.method === "GET") {
      if (!isToken(given, token)) return refuse(c, 401, ENDED);
      setCookie(c, name, token, { httpOnly: true, sameSite: "Strict", path: "/" });
      url.searchParams.delete("token");
      // Two slashes at the front would lead to another host.
      return c.redirect(`${url.pathname.replace(/^\/+/, "/")}${url.search}`, 303);
    }
    const bearer = /^Bearer (.+)$/.exec(c.req.header("authorization") ?? "")?.[1];
    if (isToken(getCookie(c, name), token) || isToken(bearer, token)) return next();
    return refuse(c, 401, ENDED);
  };
}

const ENDED =
  "open the address that standoff serve has printed: each start has its own, and this one is of no start that runs";

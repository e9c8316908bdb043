import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { Failure } from "../../record/failure.ts";
import { refuse } from "../answers/refuse.ts";
import { findAssets } from "./find-assets.ts";

/**
 * Serves the built desk: its one page at every address that is not the API's, since what is shown there is the address's
 * to say, and beside it scripts, styles and fonts, whose names change with their content. Throws `Failure` "file-not-found"
 * where the desk was not built.
 */
export function servePages(app: OpenAPIHono): void {
  const folder = fileURLToPath(new URL("../../../dist/web/", import.meta.url));
  const assets = findAssets(folder);
  const page = assets.get("/index.html");
  if (!page) throw new Failure("file-not-found", `the desk is not built (${folder}): run npm run prepare`);
  app.get("/assets/*", (c) => {
    const path = assets.get(c.req.path);
    return path ? send(path, KEPT) : refuse(c, 404, "there is no such file");
  });
  const index: MiddlewareHandler = async () => send(page, {});
  app.get("*", index);
}

/** The name of a file has its content's hash. */
const KEPT = { "cache-control": "private, max-age=31536000, immutable" };

const send = (path: string, headers: Readonly<Record<string, string>>): Response =>
  new Response(readFileSync(path), {
    headers: { "content-type": TYPES[extname(path)] ?? "application/octet-stream", ...headers },
  });

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

import type { Context } from "hono";

/** Refuses a request before anything is done: JSON for programs, a plain sentence for a browser's window. */
export function refuse(c: Context, status: 401 | 403 | 404 | 413, message: string): Response {
  const isPage = c.req.header("sec-fetch-mode") === "navigate";
  if (isPage) return c.text(`Standoff: ${message}.\n`, status);
  return c.json({ error: { code: CODES[status], message } }, status);
}

const CODES = { 401: "not-allowed", 403: "not-allowed", 404: "not-found", 413: "too-large" } as const;

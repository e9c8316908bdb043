import { RequestError } from "@hono/node-server";
import { SAFE_HEADERS } from "../safety/safe-headers.ts";

/** Answers what is not even a request, such as one to an address that is none. */
export function refuseBroken(error: unknown): Response {
  if (!(error instanceof RequestError)) throw error;
  const body = { error: { code: "bad-request", message: `this is no request: ${error.message}` } };
  return Response.json(body, { status: 400, headers: SAFE_HEADERS });
}

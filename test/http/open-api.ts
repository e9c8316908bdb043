import type { Desk } from "../../src/http/desk/desk.ts";
import { makeApi } from "../../src/http/make-api.ts";
import { openExports } from "../../src/work/desk/open-exports.ts";

const TOKEN = "a-token-for-tests";
const PORT = 4711;

/** What a request says beside its address. */
export type Asking = {
  readonly method?: string;
  /** Sent as JSON, unless it is a form. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** An API that is asked in this process. */
export type Api = {
  readonly app: ReturnType<typeof makeApi>;
  /** Asks as a program does: at the desk's own address, with its token. */
  ask(path: string, asking?: Asking): Promise<Response>;
};

/** The API over a ledger and whatever else of a desk the routes need that are asked. */
export function openApi(parts: Pick<Desk, "ledger"> & Partial<Desk>): Api {
  const now = () => new Date("2026-03-14T09:00:00.000Z");
  const tool = "0.0.0";
  const exports = openExports({ path: parts.ledger.path, tool });
  const desk = { tool, isDemo: false, now, exports, ...parts } as Desk;
  const app = makeApi(desk, { token: TOKEN, port: PORT });
  return {
    app,
    ask: async (path, { method = "GET", body, headers = {} } = {}) => {
      const isForm = body instanceof FormData;
      return app.request(`http://127.0.0.1:${PORT}${path}`, {
        method,
        headers: {
          host: `127.0.0.1:${PORT}`,
          authorization: `Bearer ${TOKEN}`,
          ...(body !== undefined && !isForm && { "content-type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
      });
    },
  };
}

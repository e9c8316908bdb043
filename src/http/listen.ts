import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Failure } from "../record/failure.ts";
import { waitAtMost } from "../work/wait-at-most.ts";
import { refuseBroken } from "./answers/refuse-broken.ts";

/** A port of 127.0.0.1 that is held, and answers once it is told how. */
export type Listening = {
  readonly port: number;
  answer(fetch: (request: Request) => Response | Promise<Response>): void;
  /** Takes no more requests; resolves when those that are being answered are done, or were given up. */
  close(): Promise<void>;
};

/** Holds this port, or where none is named 4711 or another that is free. Throws `Failure` "bad-option" where it is taken. */
export async function listen(port: number | null): Promise<Listening> {
  const server = createServer();
  const held = port === null ? ((await hold(server, USUAL)) ?? (await hold(server, 0))) : await hold(server, port);
  if (held === null) {
    throw new Failure("bad-option", `port ${port} is taken or not allowed: name another with --port, or none`);
  }
  const answering = new Set<Promise<void>>();
  return {
    port: held,
    answer: (fetch) => {
      const take = (request: Request) => {
        const answer = Promise.resolve(fetch(request));
        const settled: Promise<void> = answer.then(noop, noop).then(() => void answering.delete(settled));
        answering.add(settled);
        return answer;
      };
      server.on("request", getRequestListener(take, { errorHandler: refuseBroken }));
    },
    close: async () => {
      await closeServer(server);
      await waitAtMost(PATIENCE, Promise.all(answering));
    },
  };
}

const USUAL = 4711;
const noop = () => {};

/** Milliseconds for what is being answered. */
const PATIENCE = 1_000;

const hold = (server: Server, port: number): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(null);
      else reject(error);
    };
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", fail);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const giveUp = setTimeout(() => server.closeAllConnections(), PATIENCE);
    // A browser keeps its connections open when it has its answers.
    const sweep = setInterval(() => server.closeIdleConnections(), 20);
    server.close(() => {
      clearTimeout(giveUp);
      clearInterval(sweep);
      resolve();
    });
  });

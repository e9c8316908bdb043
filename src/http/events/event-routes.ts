import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import type { Job } from "../../present/desk/job.ts";
import { REFUSALS } from "../answers/answers-of.ts";
import type { Desk } from "../desk/desk.ts";
import { openHeadWatch } from "./open-head-watch.ts";
import { openOutbox } from "./open-outbox.ts";

/** What happens while a page is open: the ledger's head moves, a job comes further. */
export function eventRoutes(app: OpenAPIHono, { ledger, jobs, closing }: Desk): void {
  const head = openHeadWatch(ledger);
  const route = createRoute({
    method: "get",
    path: "/api/v1/events",
    summary: "A stream of events: head, with the number of the last entry; job, with a job as it is now",
    responses: {
      200: { description: "Until the desk closes", content: { "text/event-stream": { schema: z.string() } } },
      ...REFUSALS,
    },
  });
  app.openapi(route, (c) => {
    if (c.req.method === "HEAD") return c.body(null, 200, { "content-type": "text/event-stream" });
    return streamSSE(c, async (stream) => {
      const outbox = openOutbox();
      const tell = (seq: number) =>
        outbox.put("head", () => stream.writeSSE({ event: "head", data: JSON.stringify({ seq }) }));
      const tellOf = (job: Job) =>
        outbox.put(`job ${job.id}`, () => stream.writeSSE({ event: "job", data: JSON.stringify(job) }));
      const over = openEnd();
      stream.onAbort(over.end);
      closing.addEventListener("abort", over.end);
      if (closing.aborted) over.end();
      for (const job of jobs.list()) tellOf(job);
      const ends = [
        head.watch((seq) => (seq === null ? over.end() : tell(seq))),
        jobs.watch(tellOf),
        beat(() => outbox.put("beat", () => stream.write(": still here\n\n"))),
        () => closing.removeEventListener("abort", over.end),
      ];
      await over.ended;
      for (const end of ends) end();
    });
  });
}

const openEnd = () => {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, ended };
};

const beat = (send: () => void): (() => void) => {
  const timer = setInterval(send, 15_000);
  return () => clearInterval(timer);
};

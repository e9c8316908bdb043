import type { Worker } from "node:worker_threads";
import { Stopping } from "../stopping.ts";
import type { Asked } from "../threads/answer-questions.ts";
import { askThread } from "../threads/ask-thread.ts";
import { startThread } from "../threads/start-thread.ts";
import { waitAtMost } from "../wait-at-most.ts";
import type { WantedRows } from "./export-rows.ts";
import type { ExportAnswer, ExportQuestion } from "./open-export.ts";

/** Exports of one ledger that are being made. */
export type Exports = {
  /**
   * The same file as `exportRows` makes. Throws what opening and exporting throw, and `Stopping` where `signal` is
   * aborted, or these are closed, before its end.
   */
  make(wanted: WantedRows, signal: AbortSignal): AsyncGenerator<Uint8Array>;
  /** Ends all of them. */
  close(): Promise<void>;
};

/**
 * Makes each export in a thread and over a connection of its own: all statements of a large ledger take many seconds
 * without a pause, in which nobody else would be answered.
 */
export function openExports(ledger: { readonly path: string; readonly tool: string }): Exports {
  const threads = new Set<Worker>();
  return {
    make: async function* (wanted, signal) {
      const thread = startThread("export-worker");
      // Where it is making one long piece, the end of the process does not wait for that.
      thread.unref();
      threads.add(thread);
      thread.once("exit", () => threads.delete(thread));
      const end = () => tellToEnd(thread);
      signal.addEventListener("abort", end);
      try {
        for (let question: ExportQuestion = { ...ledger, wanted }; ; question = "more") {
          const answer: ExportAnswer | null = signal.aborted ? null : await askThread(thread, question);
          if (answer === null) throw new Stopping();
          yield answer.bytes;
          if (answer.isLast) return;
        }
      } finally {
        signal.removeEventListener("abort", end);
        end();
      }
    },
    close: async () => {
      const ended = [...threads].map((thread) => new Promise((resolve) => thread.once("exit", resolve)));
      for (const thread of threads) tellToEnd(thread);
      await waitAtMost(PATIENCE, Promise.all(ended));
    },
  };
}

// Ended from outside while it asks the database, the whole process would break down.
const tellToEnd = (thread: Worker): void => thread.postMessage(null satisfies Asked<never>);

/** Milliseconds in which a thread has left the database. */
const PATIENCE = 1_000;

import type { Findings } from "../../record/reading.ts";
import type { Document } from "../../text/document.ts";
import { openThreads } from "./open-threads.ts";

/** Threads that read, each with a model of its own. */
export type Pool = {
  /** What is found in one document, as soon as a thread is free. Throws as a `Reader` does when it is opened. */
  read(document: Document): Promise<Findings>;
  close(): Promise<void>;
};

/** A pool of up to `size` threads, each started by the first document that finds no other one free. */
export function openPool(size: number): Pool {
  const threads = openThreads<Document, Findings>("read-worker", size);
  return {
    read: async (document) => {
      const findings = await threads.ask(async () => document);
      if (!findings) throw new Error("the pool was closed while it read");
      return findings;
    },
    close: threads.close,
  };
}

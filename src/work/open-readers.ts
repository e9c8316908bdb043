import type { Document } from "../text/document.ts";
import { openThreads } from "./open-threads.ts";
import type { FoundWithVectors } from "./vectors-worker.ts";

/** Threads that read documents for a ledger, each with a model of its own. */
export type Readers = {
  /**
   * What is found in a document, as soon as a thread is free; null where they are closed before. Throws `Failure`
   * "models-missing" or "models-damaged".
   */
  read(document: Document): Promise<FoundWithVectors | null>;
  /** Ends all of them at once. */
  close(): Promise<void>;
};

/** Up to `size` threads, each started when it is needed. */
export function openReaders(size: number): Readers {
  const threads = openThreads<Document, FoundWithVectors>("vectors-worker", size);
  return { read: (document) => threads.ask(async () => document), close: threads.close };
}

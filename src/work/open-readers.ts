import type { Document } from "../text/document.ts";
import type { ReadWithVectors } from "./open-reader.ts";
import { openThreads } from "./open-threads.ts";

/** Threads that read documents for a ledger, each with a model of its own. */
export type Readers = {
  /**
   * What is found in a document, as soon as a thread is free; null where they are closed before. Throws `Failure`
   * "models-missing" or "models-damaged".
   */
  read(document: Document): Promise<ReadWithVectors | null>;
  /** Ends all of them at once. */
  close(): Promise<void>;
};

/** Up to `size` threads, each started when it is needed. */
export function openReaders(size: number): Readers {
  const threads = openThreads<Document, ReadWithVectors>("vectors-worker", size);
  return { read: (document) => threads.ask(async () => document), close: threads.close };
}

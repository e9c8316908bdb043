import type { Document } from "../../text/document.ts";
import type { ReadWithVectors } from "../open-reader.ts";
import { openThreads } from "./open-threads.ts";

/** Threads that read documents for a ledger, each with a model of its own. */
export type Readers = {
  /**
   * What is found in a document, as soon as a thread is free; null where they are closed before. Throws `Failure`
   * "models-missing" or "models-damaged".
   */
  read(document: Document): Promise<ReadWithVectors | null>;
  /** The vector of a sentence by itself, likewise. */
  vector(sentence: string): Promise<Int8Array | null>;
  /** Ends all of them at once. */
  close(): Promise<void>;
};

/** What such a thread is asked. */
export type ReadQuestion = { readonly document: Document } | { readonly sentence: string };

/** What it answers: of a document what is found in it, of a sentence its vector. */
export type ReadAnswer = ReadWithVectors | Int8Array;

/** Up to `size` threads, each started when it is needed. */
export function openReaders(size: number): Readers {
  const threads = openThreads<ReadQuestion, ReadAnswer>("vectors-worker", size);
  return {
    read: async (document) => (await threads.ask(async () => ({ document }))) as ReadWithVectors | null,
    vector: async (sentence) => (await threads.ask(async () => ({ sentence }))) as Int8Array | null,
    close: threads.close,
  };
}

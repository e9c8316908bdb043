import type { Reader } from "./open-reader.ts";

/** A reader that loads the model for its first document, so that a run over unreadable files never waits for it. */
export function openLazily(): Pick<Reader, "read" | "readWithVectors" | "vector" | "close"> {
  let opened: Promise<Reader> | null = null;
  const open = async () => (await import("./open-reader.ts")).openReader();
  const reader = () => {
    opened ??= open();
    return opened;
  };
  return {
    read: async (document) => (await reader()).read(document),
    readWithVectors: async (document) => (await reader()).readWithVectors(document),
    vector: async (sentence) => (await reader()).vector(sentence),
    close: async () => {
      await (await opened)?.close();
    },
  };
}

import type { Reader } from "./open-reader.ts";

/** A reader that loads the model for its first document, so that a run over unreadable files never waits for it. */
export function openLazily(): Pick<Reader, "read" | "close"> {
  let opened: Promise<Reader> | null = null;
  const open = async () => (await import("./open-reader.ts")).openReader();
  return {
    read: async (document) => {
      opened ??= open();
      return (await opened).read(document);
    },
    close: async () => {
      await (await opened)?.close();
    },
  };
}

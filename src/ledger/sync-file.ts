import { open } from "node:fs/promises";

/** Brings a file's bytes to the disk, also one that may only be read. */
export async function syncFile(path: string): Promise<void> {
  // Windows syncs only what is open for writing.
  const file = await open(path, process.platform === "win32" ? "r+" : "r");
  await file.sync().finally(() => file.close());
}

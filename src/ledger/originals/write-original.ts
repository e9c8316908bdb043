import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { syncFolder } from "../sync-folder.ts";

/**
 * Writes a file so that under its own name it is whole or not there, also after a power cut: under another name first,
 * brought to the disk, and renamed.
 */
export async function writeOriginal(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const shelf = dirname(path);
  await mkdir(shelf, { recursive: true });
  // Threads of one process may keep the same bytes at once.
  const partial = join(folder, `${process.pid}-${randomBytes(6).toString("hex")}.part`);
  try {
    const file = await open(partial, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  for (const one of [shelf, folder]) await syncFolder(one);
}

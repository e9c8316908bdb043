import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { syncFile } from "../../ledger/sync-file.ts";
import { syncFolder } from "../../ledger/sync-folder.ts";

/** Brings a file, or a folder with all that is in it, to the disk: a power cut takes none of it afterwards. */
export async function bringToDisk(path: string): Promise<void> {
  const stats = await lstat(path);
  if (stats.isFile()) return syncFile(path);
  if (!stats.isDirectory()) return;
  for (const name of await readdir(path)) await bringToDisk(join(path, name)).catch(isGone);
  await syncFolder(path);
}

/** SQLite takes its empty log away when a connection that was closed is collected, which can be just now. */
const isGone = (error: NodeJS.ErrnoException): void => {
  if (error.code !== "ENOENT") throw error;
};

import { open } from "node:fs/promises";

/** Brings the names in a folder to the disk: a new name is there only then. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

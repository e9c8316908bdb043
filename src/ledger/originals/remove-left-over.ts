import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Removes files that were never finished because the process that wrote them was stopped. */
export async function removeLeftOver(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const writer = PARTIAL.exec(name)?.groups?.writer;
    if (writer !== undefined && !isRunning(Number(writer)) && (await isOld(join(folder, name)))) {
      await rm(join(folder, name), { force: true });
    }
  }
}

const PARTIAL = /^(?<writer>\d+)-[0-9a-f]+\.part$/;

const isRunning = (number: number): boolean => {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    // Not allowed to signal it: it is there.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/** The number may be that of a process on another machine, on a disk that both use. */
const isOld = async (path: string): Promise<boolean> => {
  const written = await stat(path).catch(() => null);
  return written !== null && Date.now() - written.mtimeMs > HOUR;
};

const HOUR = 3_600_000;

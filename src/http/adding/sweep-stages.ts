import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** How the folder of a desk is named that this process runs: by the process, so that what one has left can be told from what one uses. */
export const stagePrefix = (pid: number): string => `${NAME}${pid}-`;

/** Removes what desks have left here that were killed. */
export async function sweepStages(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => {
    const [, pid] = PATTERN.exec(name) ?? [];
    return pid !== undefined && !runs(Number(pid));
  });
  // Another user's is not ours to remove.
  for (const name of left) await rm(join(folder, name), { recursive: true, force: true }).catch(() => {});
}

const NAME = "standoff-desk-";
const PATTERN = /^standoff-desk-(\d+)-/;

const runs = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

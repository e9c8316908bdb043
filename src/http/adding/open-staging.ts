import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stagePrefix, sweepStages } from "./sweep-stages.ts";

/** A folder of its own for the files of one job. */
export type Stage = { readonly folder: string; remove(): Promise<void> };

/** Where files wait that were handed over, until they are read; nobody but this user can look in. */
export type Staging = {
  fresh(): Promise<Stage>;
  /** Removes all that is left. */
  close(): Promise<void>;
};

/** Folders in the one that the system has for temporary files, made when they are needed; what a killed desk has left there goes then. */
export function openStaging(): Staging {
  let root: Promise<string> | null = null;
  let stages = 0;
  return {
    fresh: async () => {
      root ??= makeRoot(tmpdir());
      const folder = join(await root, String(++stages));
      await mkdir(folder);
      return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
    },
    close: async () => {
      if (root) await rm(await root, { recursive: true, force: true });
    },
  };
}

const makeRoot = async (folder: string): Promise<string> => {
  await sweepStages(folder);
  return mkdtemp(join(folder, stagePrefix(process.pid)));
};

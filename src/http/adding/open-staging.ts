import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own for the files of one job. */
export type Stage = { readonly folder: string; remove(): Promise<void> };

/** Where files wait that were handed over, until they are read; nobody but this user can look in. */
export type Staging = {
  fresh(): Promise<Stage>;
  /** Removes all that is left. */
  close(): Promise<void>;
};

/** Folders in the one that the system has for temporary files, the first made when it is needed. */
export function openStaging(): Staging {
  let root: Promise<string> | null = null;
  let stages = 0;
  return {
    fresh: async () => {
      root ??= mkdtemp(join(tmpdir(), "standoff-desk-"));
      const folder = join(await root, String(++stages));
      await mkdir(folder);
      return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
    },
    close: async () => {
      if (root) await rm(await root, { recursive: true, force: true });
    },
  };
}

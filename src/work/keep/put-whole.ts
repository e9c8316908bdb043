import { lstat, mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { syncFolder } from "../../ledger/sync-folder.ts";
import { Failure } from "../../record/failure.ts";
import { bringToDisk } from "./bring-to-disk.ts";

/**
 * Makes a folder or file whole or not at all: `make` writes it under another name beside the place, and only when all of
 * it is on the disk is it put there. Throws `Failure` "already-there" where something is, and "not-written".
 */
export async function putWhole<T>(path: string, make: (partial: string) => Promise<T>): Promise<T> {
  await refuseThere(path);
  return replaceWhole(path, async (partial) => {
    const made = await make(partial);
    await refuseThere(path);
    return made;
  });
}

/** As `putWhole`, in the place of the file that is there, if any. */
export async function replaceWhole<T>(path: string, make: (partial: string) => Promise<T>): Promise<T> {
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.partial`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const made = await make(partial);
    await bringToDisk(partial);
    await rename(partial, path);
    await syncFolder(dirname(path));
    return made;
  } catch (error) {
    // where nothing could be written, nothing can be removed
    await rm(partial, { recursive: true, force: true }).catch(() => {});
    throw isSystemError(error) ? new Failure("not-written", `${path} cannot be written (${error.code})`) : error;
  }
}

const refuseThere = async (path: string): Promise<void> => {
  const stats = await lstat(path).catch(() => null);
  if (stats !== null) throw new Failure("already-there", `${path} is there and will not be written over`);
};

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "syscall" in error && "code" in error;

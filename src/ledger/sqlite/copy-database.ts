import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { backup } from "@photostructure/sqlite";
import { Failure } from "../../record/failure.ts";
import { syncFile } from "../sync-file.ts";
import { syncFolder } from "../sync-folder.ts";
import { connectToAsk } from "./connect.ts";
import { explainError } from "./explain-error.ts";

/**
 * Copies a database as it is at one moment, while others read and write it; the copy is on the disk, whole, when this
 * resolves. Throws `Failure` "already-there" or "not-written".
 */
export async function copyDatabase(file: string, path: string): Promise<void> {
  if (existsSync(path)) throw new Failure("already-there", `${path} is there and will not be written over`);
  const partial = `${path}.${process.pid}.part`;
  const from = connectToAsk(file);
  try {
    // In one step: between two, a change by somebody else would make it begin anew.
    await backup(from, partial, { rate: ALL_PAGES });
    await syncFile(partial);
    await rename(partial, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(partial, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== undefined) throw new Failure("not-written", `${path} cannot be written (${code})`);
    throw explainError(error, path);
  } finally {
    from.close();
  }
}

const ALL_PAGES = 2 ** 31 - 1;

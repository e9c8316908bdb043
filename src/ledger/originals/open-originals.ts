import { existsSync } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../record/failure.ts";
import { type Sha256, sha256 } from "../../text/sha256.ts";
import { originalPath } from "./original-path.ts";
import type { Originals } from "./originals.ts";

/** The evidence store in this folder: `ab/abcdef…`, made when something is kept first. */
export function openOriginals(folder: string): Originals {
  const pathOf = (hash: Sha256) => originalPath(folder, hash);
  return {
    keep: async (bytes) => {
      const hash = sha256(bytes);
      if (!existsSync(pathOf(hash))) await writeDurably(pathOf(hash), bytes).catch(notWritten);
      return hash;
    },
    load: (hash) => readFile(pathOf(hash)).catch(missing),
    verify: async (hash) => {
      const bytes = await readFile(pathOf(hash)).catch(missing);
      if (bytes === null) return "missing";
      return sha256(bytes) === hash ? "whole" : "changed";
    },
    remove: (hash) => rm(pathOf(hash), { force: true }),
    list: async function* () {
      for (const shelf of (await readdir(folder).catch(() => [])).sort()) {
        for (const digits of (await readdir(join(folder, shelf)).catch(() => [])).sort()) {
          if (/^[0-9a-f]{64}$/.test(digits)) yield `sha256:${digits}`;
        }
      }
    },
  };
}

/** Under its own name a file is whole or not there: it is written under another, brought to the disk, and renamed. */
const writeDurably = async (path: string, bytes: Uint8Array): Promise<void> => {
  const shelf = join(path, "..");
  await mkdir(shelf, { recursive: true });
  const partial = `${path}.${process.pid}.part`;
  const file = await open(partial, "w");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(partial, path);
  for (const folder of [shelf, join(shelf, "..")]) await syncFolder(folder);
};

/** A new name is on the disk only once its folder is; Windows has no such call and needs none. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
};

const missing = (error: NodeJS.ErrnoException): null => {
  if (error.code === "ENOENT") return null;
  throw error;
};

const notWritten = ({ code, message }: NodeJS.ErrnoException): never => {
  throw new Failure("not-written", `an original cannot be kept (${code ?? message})`);
};

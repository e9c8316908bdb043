import { existsSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure } from "../../record/failure.ts";
import { type Sha256, sha256 } from "../../text/sha256.ts";
import { syncFolder } from "../sync-folder.ts";
import { hashFile } from "./hash-file.ts";
import { originalPath } from "./original-path.ts";
import type { Originals } from "./originals.ts";
import { removeLeftOver } from "./remove-left-over.ts";
import { writeOriginal } from "./write-original.ts";

/** The evidence store in this folder: `ab/abcdef…`, made when something is kept first. */
export function openOriginals(folder: string): Originals {
  const pathOf = (hash: Sha256) => originalPath(folder, hash);
  let tidied: Promise<void> | null = null;
  return {
    keep: async (bytes) => {
      const hash = sha256(bytes);
      if (existsSync(pathOf(hash))) return hash;
      // Once for each that writes, and not for those that only read.
      tidied ??= removeLeftOver(folder);
      await tidied.then(() => writeOriginal(folder, pathOf(hash), bytes)).catch(notWritten);
      return hash;
    },
    load: (hash) => readFile(pathOf(hash)).catch(missing),
    verify: async (hash) => {
      const found = await hashFile(pathOf(hash));
      if (found === null) return "missing";
      return found === hash ? "whole" : "changed";
    },
    remove: async (hash) => {
      await rm(pathOf(hash), { force: true }).catch(notWritten);
      // What is removed for good must not come back with a power cut.
      if (existsSync(dirname(pathOf(hash)))) await syncFolder(dirname(pathOf(hash)));
    },
    list: async function* () {
      for (const shelf of (await readdir(folder).catch(() => [])).filter((name) => SHELF.test(name)).sort()) {
        for (const digits of (await readdir(join(folder, shelf)).catch(() => [])).sort()) {
          if (DIGITS.test(digits) && digits.startsWith(shelf)) yield `sha256:${digits}`;
        }
      }
    },
  };
}

const SHELF = /^[0-9a-f]{2}$/;
const DIGITS = /^[0-9a-f]{64}$/;

const missing = (error: NodeJS.ErrnoException): null => {
  if (error.code === "ENOENT") return null;
  throw error;
};

const notWritten = ({ code, message }: NodeJS.ErrnoException): never => {
  throw new Failure("not-written", `an original cannot be written (${code ?? message})`);
};

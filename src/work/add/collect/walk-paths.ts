import type { Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../../record/failure.ts";
import { explainFileError } from "../../explain-file-error.ts";

/** A file that was found, with the time of its last change (ISO 8601, UTC), or why there is none to be read. */
export type Found =
  | { readonly kind: "file"; readonly path: string; readonly modifiedAt: string | null }
  | { readonly kind: "missing"; readonly path: string; readonly failure: Failure };

/**
 * The files that these paths name, those in folders in the order of their names. A folder is walked once, by whatever
 * links it is reached; hidden files, ledgers, and what is neither file nor folder are passed over within folders.
 */
export async function* walkPaths(paths: readonly string[]): AsyncGenerator<Found> {
  const walked = new Set<string>();
  for (const path of paths) {
    if (path === "-") yield { kind: "file", path, modifiedAt: null };
    else if (isLedger(path) && (await isFolder(path))) yield missing(path, new Failure("not-a-file", "is a ledger"));
    else yield* walkOne(path, { isNamed: true, walked });
  }
}

type Walk = { readonly isNamed: boolean; readonly walked: Set<string> };

async function* walkOne(path: string, walk: Walk): AsyncGenerator<Found> {
  const stats = await look(path);
  if (stats instanceof Failure) yield missing(path, stats);
  else if (stats.isDirectory()) yield* walkFolder(path, walk.walked);
  // A pipe such as /dev/fd/63 can be read where it was named; one that lies in a folder would be waited for.
  else if (walk.isNamed || stats.isFile()) yield { kind: "file", path, modifiedAt: stats.mtime.toISOString() };
}

async function* walkFolder(path: string, walked: Set<string>): AsyncGenerator<Found> {
  const names = await list(path, walked);
  if (names instanceof Failure) return yield missing(path, names);
  for (const name of names.sort(byUnits)) {
    const inner = join(path, name);
    if (name.startsWith(".") || (isLedger(name) && (await isFolder(inner)))) continue;
    yield* walkOne(inner, { isNamed: false, walked });
  }
}

const list = async (path: string, walked: Set<string>): Promise<string[] | Failure> => {
  try {
    const real = await realpath(path);
    if (walked.has(real)) return [];
    walked.add(real);
    return await readdir(path);
  } catch (error) {
    return explainFileError(error as NodeJS.ErrnoException);
  }
};

const look = async (path: string): Promise<Stats | Failure> => {
  try {
    return await stat(path);
  } catch (error) {
    return explainFileError(error as NodeJS.ErrnoException);
  }
};

const isFolder = async (path: string): Promise<boolean> => {
  const stats = await look(path);
  return !(stats instanceof Failure) && stats.isDirectory();
};

const isLedger = (path: string): boolean => /\.standoff[/\\]*$/.test(path);
const missing = (path: string, failure: Failure): Found => ({ kind: "missing", path, failure });
const byUnits = (a: string, b: string): number => (a < b ? -1 : 1);

import type { Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../../record/failure.ts";
import { explainFileError } from "../../explain-file-error.ts";

/** A file or folder, as it lies there or under the name by which it is told and kept. */
export type Named =
  | string
  | {
      readonly path: string;
      readonly name: string;
      /** When the user's own file was last changed (ISO 8601, UTC): what lies at the path may be a copy made just now. */
      readonly modifiedAt?: string | null;
    };

/** A file that was found, with the time of its last change (ISO 8601, UTC), or why there is none to be read. */
export type Found =
  | ({ readonly kind: "file"; readonly modifiedAt: string | null } & Place)
  | ({ readonly kind: "missing"; readonly failure: Failure } & Place);

/** Where it lies, and how it is called. */
type Place = { readonly path: string; readonly name: string };

/**
 * The files that these paths name, those in folders in the order of their names. A folder is walked once, by whatever
 * links it is reached; hidden files, ledgers, and what is neither file nor folder are passed over within folders.
 */
export async function* walkPaths(paths: readonly Named[]): AsyncGenerator<Found> {
  const walked = new Set<string>();
  for (const one of paths) {
    const place = typeof one === "string" ? { path: one, name: one } : { path: one.path, name: one.name };
    const { path } = place;
    if (path === "-") yield { kind: "file", ...place, modifiedAt: null };
    else if (isLedger(path) && (await isFolder(path))) yield missing(place, new Failure("not-a-file", "is a ledger"));
    else for await (const found of walkOne(place, { isNamed: true, walked })) yield dated(found, one);
  }
}

/** What goes by another name is a copy, and its time on the disk that of the copying. */
const dated = (found: Found, named: Named): Found =>
  found.kind === "missing" || typeof named === "string" ? found : { ...found, modifiedAt: named.modifiedAt ?? null };

type Walk = { readonly isNamed: boolean; readonly walked: Set<string> };

async function* walkOne(place: Place, walk: Walk): AsyncGenerator<Found> {
  const stats = await look(place.path);
  if (stats instanceof Failure) yield missing(place, stats);
  else if (stats.isDirectory()) yield* walkFolder(place, walk.walked);
  // A pipe such as /dev/fd/63 can be read where it was named; one that lies in a folder would be waited for.
  else if (walk.isNamed || stats.isFile()) yield { kind: "file", ...place, modifiedAt: stats.mtime.toISOString() };
}

async function* walkFolder(place: Place, walked: Set<string>): AsyncGenerator<Found> {
  const names = await list(place.path, walked);
  if (names instanceof Failure) return yield missing(place, names);
  for (const name of names.sort(byUnits)) {
    const inner = { path: join(place.path, name), name: join(place.name, name) };
    if (name.startsWith(".") || (isLedger(name) && (await isFolder(inner.path)))) continue;
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
const missing = (place: Place, failure: Failure): Found => ({ kind: "missing", ...place, failure });
const byUnits = (a: string, b: string): number => (a < b ? -1 : 1);

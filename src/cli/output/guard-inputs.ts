import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { Failure } from "../../record/failure.ts";

/** Throws `Failure` "bad-option" for a path at which writing would write over something that is to be read. */
export type Guard = (path: string) => void;

/** A guard of these files, by whatever name they are reached: a link, or capitals where the system does not mind them. */
export function guardInputs(files: readonly string[]): Guard {
  const guarded = new Set(files.filter((file) => file !== "-").flatMap(namesOf));
  return (path) => {
    if (namesOf(path).some((name) => guarded.has(name))) {
      throw new Failure("bad-option", `${path} is to be read and will not be written over`);
    }
  };
}

const namesOf = (path: string): readonly string[] => {
  const stats = existsSync(path) ? statSync(path, { bigint: true }) : null;
  return stats?.isFile() ? [resolve(path), `${stats.dev}:${stats.ino}`] : [resolve(path)];
};

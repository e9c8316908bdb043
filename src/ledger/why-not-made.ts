import { accessSync, constants, existsSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Why the system makes no folder here, in words. Asked to make several at once, it may say of a disk that cannot be
 * written that a folder is not there: so the first that is there is asked whether it can be written to.
 */
export function whyNotMade(path: string, code: string, refusal: (folder: string) => string | null = refusalOf): string {
  const folder = firstThere(resolve(path));
  const why = refusal(folder) ?? code;
  return `${path} cannot be made: ${WORDS[why]?.(folder) ?? `the system says ${why}`}`;
}

const WORDS: Readonly<Record<string, (folder: string) => string>> = {
  EROFS: (folder) => `${folder} lies on a disk that can only be read`,
  EACCES: (folder) => `${folder} may not be written to by this user`,
  EPERM: (folder) => `${folder} may not be written to by this user`,
  ENOSPC: () => "the disk is full",
  EDQUOT: () => "no more of the disk is granted to this user",
  ENOTDIR: (folder) => `${folder} is a file, not a folder`,
  EEXIST: (folder) => `${folder} is a file, not a folder`,
};

const refusalOf = (folder: string): string | null => {
  try {
    accessSync(folder, constants.W_OK);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? null;
  }
};

const firstThere = (path: string): string =>
  existsSync(path) || dirname(path) === path ? path : firstThere(dirname(path));

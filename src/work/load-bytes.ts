import { readFile, stat } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { Failure, type FailureCode } from "../record/failure.ts";

/** The bytes of a file, or of standard input for "-". Throws `Failure` where there is nothing that can be read. */
export async function loadBytes(file: string): Promise<Uint8Array> {
  if (file === "-") return buffer(process.stdin);
  try {
    // A pipe such as /dev/fd/63 is no file either, but it can be read.
    if ((await stat(file)).isDirectory()) throw new Failure("not-a-file", "is a folder");
    return await readFile(file);
  } catch (error) {
    throw error instanceof Failure ? error : explain(error as NodeJS.ErrnoException);
  }
}

const explain = ({ code = "" }: NodeJS.ErrnoException): Failure => {
  const [failure, words] = REASONS[code] ?? (["file-not-readable", `cannot be read (${code})`] as const);
  return new Failure(failure, words);
};

const REASONS: Readonly<Record<string, readonly [FailureCode, string]>> = {
  ENOENT: ["file-not-found", "there is no such file"],
  ENOTDIR: ["file-not-found", "there is no such file"],
  ENAMETOOLONG: ["file-not-found", "there is no such file"],
  ERR_INVALID_ARG_VALUE: ["file-not-found", "there is no such file"],
  EACCES: ["file-not-readable", "may not be read by this user"],
  EPERM: ["file-not-readable", "may not be read by this user"],
  ERR_FS_FILE_TOO_LARGE: ["file-not-readable", "is larger than 2 GB"],
};

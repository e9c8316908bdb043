import { Failure, type FailureCode } from "../record/failure.ts";

/** What the operating system's refusal of a file means to a user. */
export function explainFileError({ code = "", path }: NodeJS.ErrnoException): Failure {
  // What is no UTF-8 in a name comes to us as this character, and by such a name nothing is found.
  if (code === "ENOENT" && path?.includes("\ufffd")) {
    return new Failure("file-not-readable", "has a name that is not UTF-8, or is not there; rename it to have it read");
  }
  const [failure, words] = REASONS[code] ?? (["file-not-readable", `cannot be read (${code})`] as const);
  return new Failure(failure, words);
}

const REASONS: Readonly<Record<string, readonly [FailureCode, string]>> = {
  ENOENT: ["file-not-found", "there is no such file"],
  ENOTDIR: ["file-not-found", "there is no such file"],
  ENAMETOOLONG: ["file-not-found", "there is no such file"],
  ERR_INVALID_ARG_VALUE: ["file-not-found", "there is no such file"],
  EACCES: ["file-not-readable", "may not be read by this user"],
  EPERM: ["file-not-readable", "may not be read by this user"],
  ERR_FS_FILE_TOO_LARGE: ["file-not-readable", "is larger than 2 GB"],
};

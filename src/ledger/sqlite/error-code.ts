/** SQLite's result code (sqlite.org/rescode.html) of an error; null for what is no error of SQLite's. */
export function errorCode(error: unknown): number | null {
  const { errcode, code, message } = error as { errcode?: number; code?: string; message?: string };
  if (errcode !== undefined) return errcode;
  // The driver leaves the number out of what goes wrong amid the rows of an answer.
  return code === "ERR_SQLITE_ERROR" ? (CODES.find(([words]) => message?.includes(words))?.[1] ?? null) : null;
}

const CODES: readonly (readonly [words: string, code: number])[] = [
  ["database is locked", 5],
  ["database table is locked", 6],
  ["attempt to write a readonly database", 8],
  ["disk I/O error", 10],
  ["database disk image is malformed", 11],
  ["database or disk is full", 13],
  ["unable to open database file", 14],
  ["file is not a database", 26],
];

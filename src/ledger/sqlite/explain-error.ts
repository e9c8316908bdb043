import { Failure } from "../../record/failure.ts";

/** What went wrong in SQLite, as the user can mend it; what is no failure of SQLite's comes back as it is. */
export function explainError(error: unknown, path: string): unknown {
  const { errcode, code, message } = error as { errcode?: number; code?: string; message?: string };
  if (error instanceof Failure || (code !== "ERR_SQLITE_ERROR" && errcode === undefined)) return error;
  switch ((errcode ?? 0) & 0xff) {
    case 5:
    case 6:
      return new Failure("ledger-busy", `${path} is held by another process`);
    case 8:
    case 10:
    case 13:
    case 14:
      return new Failure("not-written", `${path} cannot be written (${message})`);
    case 11:
      return new Failure("ledger-damaged", `${path} is damaged (${message})`);
    case 26:
      return new Failure("not-a-ledger", `${path} is no ledger (${message})`);
    default:
      return error;
  }
}

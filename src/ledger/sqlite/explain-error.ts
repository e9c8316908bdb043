import { Failure } from "../../record/failure.ts";
import { errorCode } from "./error-code.ts";

/** What went wrong in SQLite, as the user can mend it; what is no failure of SQLite's comes back as it is. */
export function explainError(error: unknown, path: string): unknown {
  const code = errorCode(error);
  if (error instanceof Failure || code === null) return error;
  const { message } = error as Error;
  if (READING.includes(code)) return new Failure("ledger-damaged", `${path} cannot be read (${message})`);
  switch (code & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
      return new Failure("ledger-busy", `${path} is held by another process`);
    case 8: // READONLY
    case 10: // IOERR
    case 13: // FULL
    case 14: // CANTOPEN
      return new Failure("not-written", `${path} cannot be written (${message})`);
    case 11: // CORRUPT
    case 26: // NOTADB
      return new Failure("ledger-damaged", `${path} is damaged (${message})`);
    default:
      return error;
  }
}

/** IOERR_READ, IOERR_SHORT_READ, IOERR_CORRUPTFS, IOERR_DATA: what was written does not come back. */
const READING = [266, 522, 8458, 8202];

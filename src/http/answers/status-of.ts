import type { FailureCode } from "../../record/failure.ts";

/** The HTTP status of each failure: what the asker can mend, what is gone or in the way, and what is wrong on this side. */
export function statusOf(code: FailureCode): Status {
  return STATUS[code] ?? 422;
}

/** One of the statuses that the API answers with. */
type Status = 400 | 404 | 409 | 410 | 413 | 422 | 500 | 503 | 507;

const STATUS: Partial<Record<FailureCode, Status>> = {
  "bad-option": 400,
  "bad-date": 400,
  "name-missing": 400,
  "no-such-record": 404,
  "ambiguous-id": 409,
  "not-undoable": 409,
  "changed-since": 409,
  "already-there": 409,
  purged: 410,
  "over-limit": 413,
  "ledger-busy": 503,
  "ledger-damaged": 500,
  "models-missing": 500,
  "models-damaged": 500,
  "not-written": 507,
};

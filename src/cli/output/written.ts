import { Failure } from "../../record/failure.ts";

/** Waits for writing to this place; throws `Failure` "not-written" where the system refuses it. */
export async function written<T>(place: string, writing: Promise<T>): Promise<T> {
  try {
    return await writing;
  } catch (error) {
    throw notWritten(place, error as NodeJS.ErrnoException);
  }
}

/** The failure of writing to this place. */
export function notWritten(place: string, { code, message }: NodeJS.ErrnoException): Failure {
  return new Failure("not-written", `${place} cannot be written (${code ?? message})`);
}

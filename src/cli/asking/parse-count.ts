import { InvalidArgumentError } from "commander";

/** A number of rows as it is written. */
export function parseCount(words: string): number {
  if (!/^\d{1,9}$/.test(words)) throw new InvalidArgumentError("write a number.");
  return Number(words);
}

import { InvalidArgumentError } from "commander";

/** A port as it is written. */
export function parsePort(words: string): number {
  const port = /^\d{1,5}$/.test(words) ? Number(words) : Number.NaN;
  if (!(port >= 0 && port <= 65_535)) throw new InvalidArgumentError("a port is a number up to 65535");
  return port;
}

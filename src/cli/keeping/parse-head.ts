import { Failure } from "../../record/failure.ts";

/** A head as it was noted, with or without "sha256:" before it. Throws `Failure` "bad-option" for what is none. */
export function parseHead(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  const digits = words
    .trim()
    .toLowerCase()
    .replace(/^sha256:/, "");
  if (!/^[0-9a-f]{64}$/.test(digits)) throw new Failure("bad-option", `--head ${words} is not a hash of 64 digits`);
  return `sha256:${digits}`;
}

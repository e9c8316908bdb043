import { basename, extname } from "node:path";

/** What a part of an archive or a mail may have in its name, and a file may not: on Windows, or anywhere. */
const NO_NAME = /[\p{Cc}<>:"|?*\\/]+/gu;

/** The name, without ending, for what is written of a file: its own, with a number where two files share one. */
export function freshStem(file: string, used: Set<string>): string {
  const name = file === "-" ? "stdin" : basename(file, extname(file)).replace(NO_NAME, "_");
  let stem = name;
  // Names that differ in case alone are one file on macOS and Windows.
  for (let n = 2; used.has(stem.toLowerCase()); n++) stem = `${name}-${n}`;
  used.add(stem.toLowerCase());
  return stem;
}

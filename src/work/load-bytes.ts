import { readFile, stat } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { Failure } from "../record/failure.ts";
import { explainFileError } from "./explain-file-error.ts";

/** The bytes of a file, or of standard input for "-". Throws `Failure` where there is nothing that can be read. */
export async function loadBytes(file: string): Promise<Uint8Array> {
  if (file === "-") return buffer(process.stdin);
  try {
    // A pipe such as /dev/fd/63 is no file either, but it can be read.
    if ((await stat(file)).isDirectory()) throw new Failure("not-a-file", "is a folder");
    return await readFile(file);
  } catch (error) {
    throw error instanceof Failure ? error : explainFileError(error as NodeJS.ErrnoException);
  }
}

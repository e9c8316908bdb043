import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { open } from "node:fs/promises";
import { Failure } from "../../record/failure.ts";
import type { Sha256 } from "../../text/sha256.ts";
import { putWhole, replaceWhole } from "../../work/keep/put-whole.ts";
import { put } from "../output/put.ts";

/**
 * Writes pieces to standard output, or whole or not at all to a file, over what is there only by `force`; gives the hash
 * of what was written. Throws `Failure` "already-there" or "not-written".
 */
export async function writeHashed(
  pieces: AsyncIterable<string | Uint8Array>,
  { path, force }: { readonly path: string | null; readonly force: boolean },
): Promise<Sha256> {
  const hash = createHash("sha256");
  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const piece of inBlocks(pieces)) {
      hash.update(piece);
      yield piece;
    }
  }
  if (path !== null) await putFile(hashed(), { path, force });
  else {
    for await (const piece of hashed()) await put(piece);
  }
  return `sha256:${hash.digest("hex")}`;
}

/** Each write waits for the system; a million lines must not do so one by one. */
async function* inBlocks(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    waiting.push(bytes);
    size += bytes.length;
    if (size < BLOCK) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}

const BLOCK = 2 ** 18;

const putFile = async (
  pieces: AsyncIterable<Uint8Array>,
  { path, force }: { readonly path: string; readonly force: boolean },
): Promise<void> => {
  const write = async (partial: string) => {
    const file = await open(partial, "wx");
    try {
      for await (const piece of pieces) await file.writeFile(piece);
    } finally {
      await file.close();
    }
  };
  if (force) return replaceWhole(path, write);
  // told here, since of what puts something in its place only this has the option
  if (existsSync(path)) throw new Failure("already-there", `${path} is there; --force writes over it`);
  return putWhole(path, write);
};

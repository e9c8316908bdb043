import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { Sha256 } from "../../text/sha256.ts";

/** The SHA-256 of a file's bytes, of which only a piece is held at a time; null where it is not there. */
export async function hashFile(path: string): Promise<Sha256 | null> {
  const hash = createHash("sha256");
  try {
    for await (const piece of createReadStream(path, { highWaterMark: PIECE })) hash.update(piece as Buffer);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  return `sha256:${hash.digest("hex")}`;
}

const PIECE = 1 << 20;

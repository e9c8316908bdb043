import { once } from "node:events";

/** Writes to standard output, no faster than it is read. */
export async function put(piece: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(piece)) await once(process.stdout, "drain");
}

import { createHash } from "node:crypto";

/** A SHA-256, written `sha256:` and 64 hexadecimal digits. */
export type Sha256 = `sha256:${string}`;

/** The SHA-256 of these bytes, or of a text's UTF-8 bytes. */
export function sha256(data: Uint8Array | string): Sha256 {
  return `sha256:${createHash("sha256").update(data).digest("hex")}`;
}

/** A short opaque id: the first 16 hexadecimal digits of the SHA-256 of the parts, joined by a newline. */
export function shortId(...parts: readonly (string | number)[]): string {
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 16);
}

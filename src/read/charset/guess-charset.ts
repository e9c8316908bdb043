import { analyse } from "chardet";

/** Chardet weighs letter pairs, and some ten thousand letters say as much as all of them. */
const SAMPLE = 65_536;
const SURE = 40;

/** The likeliest encoding of bytes that no label and no UTF-8 explains; null where none is likely. */
export function guessCharset(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const best = analyse(sample).find((match) => isReadable(match.name));
  if (best === undefined || best.confidence < SURE) return null;
  const charset = new TextDecoder(best.name).encoding;
  return charset === "windows-1252" && isLitter(sample) ? null : charset;
}

/**
 * Whether most of what is beyond ASCII is what damaged UTF-8 leaves in windows-1252, which gives every byte a meaning:
 * the bytes FE and FF, its holes, and the lead bytes C2, C3 and E2 with no small letter behind them.
 */
function isLitter(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const beyond = text.match(/[\x80-\xff]/g)?.length ?? 0;
  const litter = text.match(/[\xfe\xff\x81\x8d\x8f\x90\x9d]|[\xc2\xc3\xe2](?![a-z])/g)?.length ?? 0;
  return litter * 2 > beyond;
}

function isReadable(name: string): boolean {
  // It names UTF-8 for bytes that are partly so; that is the case which brought us here.
  if (name === "UTF-8" || name === "ASCII") return false;
  try {
    new TextDecoder(name);
    return true;
  } catch {
    // UTF-32 and IBM420 are names that it knows and the platform does not.
    return false;
  }
}

/** How much of some bytes beyond ASCII is UTF-8. */
export type Utf8Count = {
  /** Characters beyond ASCII that are whole. */
  readonly sound: number;
  /** Maximal runs of bytes that begin no whole character, each one U+FFFD when decoded. */
  readonly unsound: number;
  /** Whether the last of the unsound is the beginning of a character that the end of the bytes tears off. */
  readonly isTorn: boolean;
};

/** Counts by the Unicode Standard's table 3-7 of well-formed sequences. */
export function countUtf8(bytes: Uint8Array): Utf8Count {
  let sound = 0;
  let unsound = 0;
  let i = 0;
  while (i < bytes.length) {
    if (bytes[i]! < 0x80) {
      i++;
      continue;
    }
    const start = i;
    const length = lengthFrom(bytes[i]!);
    i++;
    while (i < start + length && i < bytes.length && continues(bytes[start]!, bytes[i]!, i - start)) i++;
    if (length > 0 && i === start + length) sound++;
    else if (++unsound && length > 0 && i === bytes.length) return { sound, unsound, isTorn: true };
  }
  return { sound, unsound, isTorn: false };
}

function lengthFrom(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function continues(lead: number, byte: number, place: number): boolean {
  if (byte < 0x80 || byte > 0xbf) return false;
  if (place > 1) return true;
  // The second byte alone tells overlong forms, surrogates and what lies beyond U+10FFFF.
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte <= 0x9f;
  if (lead === 0xf0) return byte >= 0x90;
  return lead !== 0xf4 || byte <= 0x8f;
}

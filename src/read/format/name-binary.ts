/** Where a known format's signature stands, the signature itself as latin1, and what a reader calls the format. */
const SIGNATURES: readonly (readonly [number, string, string])[] = [
  [0, "\x89PNG\r\n\x1a\n", "a PNG image"],
  [0, "\xff\xd8\xff", "a JPEG image"],
  [0, "GIF87a", "a GIF image"],
  [0, "GIF89a", "a GIF image"],
  [8, "WEBPVP8", "a WebP image"],
  [0, "II*\0", "a TIFF image"],
  [0, "MM\0*", "a TIFF image"],
  [4, "ftypheic", "a HEIF image"],
  [4, "ftypavif", "an AVIF image"],
  [4, "ftyp", "an MP4 recording"],
  [8, "WAVEfmt ", "a WAV recording"],
  [8, "AVI LIST", "an AVI recording"],
  [0, "ID3\x03", "an MP3 recording"],
  [0, "ID3\x04", "an MP3 recording"],
  [0, "\xff\xfb", "an MP3 recording"],
  [0, "OggS\0", "an Ogg recording"],
  [0, "\x1a\x45\xdf\xa3", "a Matroska or WebM recording"],
  [0, "BZh91AY&SY", "a bzip2 file"],
  [0, "\xfd7zXZ\0", "an xz file"],
  [0, "\x28\xb5\x2f\xfd", "a Zstandard file"],
  [0, "7z\xbc\xaf\x27\x1c", "a 7-Zip file"],
  [0, "Rar!\x1a\x07", "a RAR file"],
  // with the zeros of its field: the letters alone can stand there in a text
  [257, "ustar\0", "a tar file"],
  [257, "ustar  \0", "a tar file"],
  [0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office file"],
  [0, "{\\rtf1", "an RTF file"],
  [0, "SQLite format 3\0", "an SQLite database"],
  [0, "\x7fELF", "a program (ELF)"],
  [0, "MZ\x90\0", "a program (Windows)"],
  [0, "WARC/1.", "a WARC web archive"],
  [0, "\xff\xfe\0\0", "text in UTF-32"],
  [0, "\0\0\xfe\xff", "text in UTF-32"],
];

/** The name of the known format, not read here, that these bytes begin as; null where they begin as none. */
export function nameBinary(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  return SIGNATURES.find(([at, signature]) => head.startsWith(signature, at))?.[2] ?? null;
}

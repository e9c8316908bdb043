import { Failure } from "../../record/failure.ts";
import type { Format } from "./format.ts";

/** How far from the end of a ZIP file its list of members is looked for. */
const TAIL = 1024 * 1024;
/** A member of the list by its fixed fields (ZIP application note 4.3.12), then by its name. */
const member = (names: string) => new RegExp(`PK\\x01\\x02[\\s\\S]{42}(?:${names})`);
const WORD = member("word/document\\d*\\.xml");
const OFFICE = member("xl/|ppt/|visio/");
const MIMETYPE = /^[\s\S]{30}mimetype(application\/[\w.+-]+)/;

/**
 * The format that the bytes themselves name, whatever they are called; null where they name none.
 * Throws `Failure` "format-not-supported" for a kind of ZIP file that is not read, "encrypted" for locked Office files.
 */
export function recogniseSignature(bytes: Uint8Array, name: string): Format | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  // Some programs put a line before it, and readers of PDF look for it in the first kilobyte.
  if (head.startsWith("%PDF-") || (/\.pdf$/i.test(name) && head.includes("%PDF-"))) return "pdf";
  if (head.startsWith("\x1f\x8b")) return "gzip";
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return recogniseZip(bytes, head, name);
  const isOffice = head.startsWith("\xd0\xcf\x11\xe0");
  if (isOffice && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(LOCKED)) {
    throw new Failure("encrypted", `${name} is locked with a password.`);
  }
  return null;
}

/** The stream in which Office keeps what it has locked. */
const LOCKED = Buffer.from("EncryptedPackage", "utf16le");

function recogniseZip(bytes: Uint8Array, head: string, name: string): Format {
  const list = listOfMembers(Buffer.from(bytes.subarray(-TAIL)));
  if (WORD.test(list)) return "docx";
  const type = MIMETYPE.exec(head)?.[1] ?? "";
  const other = OFFICE.test(list)
    ? "a Microsoft Office file of another kind than Word's"
    : type.includes("opendocument")
      ? "an OpenDocument file"
      : type.includes("epub")
        ? "an EPUB book"
        : null;
  if (other) throw new Failure("format-not-supported", `${name} is ${other}, which is not read.`);
  // Cut off, it has no list of members; its name is all there is to tell by.
  return /\.docx$/i.test(name) ? "docx" : "zip";
}

/**
 * The list of members by the record at the end that gives its length (4.3.16): what lies before it may be the list of a
 * Word file that is itself a member, packed as it is. Where the record is missing, all of the tail.
 */
function listOfMembers(tail: Buffer): string {
  const end = tail.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const length = end >= 0 && end + 16 <= tail.length ? tail.readUInt32LE(end + 12) : Number.POSITIVE_INFINITY;
  return (length <= end ? tail.subarray(end - length, end) : tail).toString("latin1");
}

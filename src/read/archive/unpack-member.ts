import { crc32 } from "node:zlib";
import { Failure } from "../../record/failure.ts";
import { LIMITS } from "../limits.ts";
import type { Allowance } from "../source.ts";
import type { Member } from "./open-zip.ts";

const MIB = 1024 * 1024;

/**
 * The bytes of one member, counted as they come, whatever the archive says of them. Throws `Failure` "encrypted",
 * "damaged-file", or "over-limit" where they pass a member's limit, what is left of the file's or the ratio.
 */
export async function unpackMember(member: Member, allowance: Allowance): Promise<Uint8Array> {
  if (member.isEncrypted) throw new Failure("encrypted", `${member.name} is locked with a password.`);
  const pieces: Uint8Array[] = [];
  let length = 0;
  let checksum = 0;
  for await (const piece of member.pieces()) {
    length += piece.length;
    allowance.bytes -= piece.length;
    checkLength(length, member, allowance);
    checksum = crc32(piece, checksum);
    pieces.push(piece);
  }
  if (checksum !== member.checksum) {
    throw new Failure("damaged-file", `${member.name} is damaged: its bytes do not fit its checksum.`);
  }
  return Buffer.concat(pieces);
}

function checkLength(length: number, { name, packed }: Member, allowance: Allowance): void {
  const over = (words: string) => new Failure("over-limit", `${name} unpacks to more than ${words}.`);
  if (length > LIMITS.member) throw over(`${LIMITS.member / MIB} MiB`);
  if (allowance.bytes < 0) throw over(`what is left of ${LIMITS.unpacked / MIB} MiB for all members of a file`);
  // Few bytes may be packed as tightly as they like.
  if (length > MIB && length > packed * LIMITS.ratio) throw over(`${LIMITS.ratio} times its size`);
}

import { Failure } from "../../record/failure.ts";
import { LIMITS } from "../limits.ts";
import type { Parsed } from "../parsed.ts";
import type { Opened } from "../source.ts";
import { openZip } from "./open-zip.ts";
import { parseMember } from "./parse-member.ts";
import { unpackMember } from "./unpack-member.ts";

/** Folders, and what systems put beside a user's files. */
const LITTER = /\/$|(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * Parses each member of a ZIP file, one at a time. Throws `Failure` "over-limit" where there are more than may be, and
 * "damaged-file" where their list is broken; what came before was sound.
 */
export async function* parseZip(source: Opened): AsyncGenerator<Parsed> {
  const { allowance, bytes, name } = source;
  for await (const member of openZip(bytes, name)) {
    if (LITTER.test(member.name)) continue;
    if (allowance.members-- <= 0) throw new Failure("over-limit", `${name} has more than ${LIMITS.members} members.`);
    yield* parseMember(source, member.name, () => unpackMember(member, allowance));
  }
}

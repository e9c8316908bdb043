import { Failure } from "../../record/failure.ts";
import { LIMITS } from "../limits.ts";
import type { Opened } from "../source.ts";
import type { Step } from "../step.ts";
import { openZip } from "./open-zip.ts";
import { parseMember } from "./parse-member.ts";
import { unpackMember } from "./unpack-member.ts";

/** Folders, and what systems put beside a user's files. */
const LITTER = /\/$|(?:^|\/)(?:__MACOSX\/|\.[^./]|Thumbs\.db$|desktop\.ini$)/i;

/**
 * Parses each member of a ZIP file, one at a time. Throws `Failure` "over-limit" where there are more than may be, and
 * "damaged-file" where their list is broken; what came before was sound.
 */
export async function* parseZip(source: Opened): AsyncGenerator<Step> {
  const { allowance, bytes, name, path } = source;
  const isOutermost = source.depth.archives === 0 && source.within === null;
  let number = 0;
  for await (const member of openZip(bytes, name)) {
    if (LITTER.test(member.name)) continue;
    if (allowance.members-- <= 0) throw new Failure("over-limit", `${name} has more than ${LIMITS.members} members.`);
    if (isOutermost) {
      if (++number <= source.skip) continue;
      yield { kind: "member", number, path: `${path}/${member.name}` };
    }
    yield* parseMember(source, member.name, () => unpackMember(member, allowance));
  }
}

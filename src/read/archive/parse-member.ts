import { Failure } from "../../record/failure.ts";
import { givenToParts } from "../given.ts";
import { LIMITS } from "../limits.ts";
import { parseSource } from "../parse-source.ts";
import { joinParts, refuse } from "../refuse.ts";
import type { Opened, Source } from "../source.ts";
import type { Step } from "../step.ts";

/**
 * Parses what lies in an archive under this name. Of an archive on its own each member is an original; one that is
 * itself a part, as the attachment of a mail is, has its members as parts of the same original.
 */
export async function* parseMember(
  archive: Opened,
  name: string,
  unpack: () => Promise<Uint8Array>,
): AsyncGenerator<Step> {
  const { path, within, depth } = archive;
  const part = joinParts(within?.part, `member ${name}`)!;
  const place = within ? { path, within: { ...within, part } } : { path: `${path}/${name}`, within: null };
  let member: Source;
  try {
    checkName(name);
    if (depth.archives === LIMITS.archives) {
      throw new Failure("over-limit", `${name} lies in more than ${LIMITS.archives} archives.`);
    }
    const bytes = await unpack();
    const given = givenToParts(archive.given);
    member = { ...archive, ...place, bytes, name, given, depth: { ...depth, archives: depth.archives + 1 }, skip: 0 };
  } catch (error) {
    yield refuse(error, place);
    return;
  }
  yield* parseSource(member);
}

/** Nothing is written under these names, but they are shown, and stand for places on no other machine. */
function checkName(name: string): void {
  const why = /\p{Cc}/u.test(name)
    ? "has a control character"
    : /^[/\\]|^[a-z]:/i.test(name)
      ? "is that of a place outside the archive"
      : name.split(/[/\\]/).includes("..")
        ? "leads out of the archive"
        : null;
  if (why) throw new Failure("damaged-file", `The member's name ${why}; it was not opened.`);
}

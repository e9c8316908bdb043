import mammoth from "mammoth";
import { Failure } from "../../record/failure.ts";
import { openZip } from "../archive/open-zip.ts";
import { readFragment } from "../html/read-fragment.ts";
import { LIMITS } from "../limits.ts";
import { makeWhole } from "../make-part.ts";
import type { Parsed } from "../parsed.ts";
import type { Opened } from "../source.ts";
import { plainText } from "../stated/plain-text.ts";

/** Parses a Word file: its text with its footnotes, as it stands with all changes accepted; not its comments. */
export async function* parseDocx(source: Opened): AsyncGenerator<Parsed> {
  const { bytes, name } = source;
  await checkSize(bytes, name);
  const html = await convert(bytes, name);
  const { text, notes } = readFragment(html);
  // Only what the author has marked as the title, or as a heading of the first order before all else.
  const heading = /^<h1\b[^>]*>([\s\S]{1,2000}?)<\/h1>/.exec(html)?.[1] ?? null;
  const title = heading === null ? null : plainText(readFragment(heading).text);
  yield makeWhole(source, { text, notes, stated: [{ title }] });
}

/** What is unpacked to read it is counted first: the library unpacks whatever there is. */
async function checkSize(bytes: Uint8Array, name: string): Promise<void> {
  let size = 0;
  for await (const member of openZip(bytes, name)) {
    if (!/\.(?:xml|rels)$/i.test(member.name)) continue;
    if (member.isEncrypted) throw new Failure("encrypted", `${name} is locked with a password.`);
    for await (const piece of member.pieces()) {
      size += piece.length;
      if (size > LIMITS.docx) {
        throw new Failure("over-limit", `The text in ${name} unpacks to more than ${LIMITS.docx / 1024 / 1024} MiB.`);
      }
    }
  }
}

async function convert(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, OPTIONS);
    // It writes an arrow behind each footnote that leads back to its number.
    return value.replace(/ ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, "");
  } catch (error) {
    throw new Failure("damaged-file", `${name} cannot be read as a Word file: ${(error as Error).message}.`);
  }
}

const OPTIONS = {
  styleMap: ["p[style-name='Title'] => h1:fresh"],
  convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
};

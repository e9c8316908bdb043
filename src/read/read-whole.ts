import { Failure } from "../record/failure.ts";
import { decodeBytes } from "./charset/decode-bytes.ts";
import { LIMITS } from "./limits.ts";
import type { Found } from "./make-document.ts";
import { NOTHING_STATED, type Stated } from "./stated/stated.ts";

/** The formats whose bytes are the characters of one text. */
export type PlainFormat = "text" | "markdown" | "page";

/** The text in these bytes. Throws `Failure` "empty" where there is nothing but a byte order mark. */
export async function readWhole(
  bytes: Uint8Array,
  format: PlainFormat,
  { name, contentType }: { readonly name: string; readonly contentType: string | null },
): Promise<Found> {
  const isCut = bytes.length > LIMITS.bytes;
  const decoded = decodeBytes(bytes.subarray(0, LIMITS.bytes), { contentType, isPage: format === "page", isCut });
  if (decoded.text === "") throw new Failure("empty", `${name} is empty but for a byte order mark.`);
  const cut = `The file has ${bytes.length} bytes; the first ${LIMITS.bytes} were read.`;
  const notes = [...(isCut ? [{ code: "too-long" as const, at: null, detail: cut }] : []), ...decoded.notes];
  if (format !== "page") return { text: decoded.text, stated: [headingOf(decoded.text, format)], notes };
  // What a page needs takes as long to load as all the rest of a cold start's code; a plain text does without.
  const { readPage } = await import("./html/read-page.ts");
  const page = readPage(decoded.text);
  return { text: page.text, stated: [page.stated], notes: [...notes, ...page.notes] };
}

/** A plain text's first line may be a headline or a sentence, and is not taken for a title. */
function headingOf(text: string, format: PlainFormat): Stated {
  const heading = format === "markdown" ? /^\s*# +(\S[^\r\n]*?)(?: +#+)? *$/m.exec(text.slice(0, 2_000)) : null;
  const isFirst = heading !== null && text.slice(0, heading.index).trim() === "";
  return { ...NOTHING_STATED, title: isFirst ? heading[1]! : null };
}

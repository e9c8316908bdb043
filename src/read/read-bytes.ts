import { Failure } from "../record/failure.ts";
import type { Note } from "../record/note.ts";
import type { Document, Published } from "../text/document.ts";
import { sha256, shortId } from "../text/sha256.ts";
import { decodeBytes } from "./charset/decode-bytes.ts";
import { cutToLimits } from "./cut-to-limits.ts";
import { parseGivenDate } from "./date/parse-given-date.ts";
import { LIMITS } from "./limits.ts";
import { noteCapitals } from "./note-capitals.ts";
import { noteCharacters } from "./note-characters.ts";
import { recogniseForm } from "./recognise-form.ts";
import { recogniseFormat } from "./recognise-format.ts";
import { recogniseLanguage } from "./recognise-language.ts";
import { mergeStated } from "./stated/merge-stated.ts";
import { readOpening } from "./stated/read-opening.ts";
import { NOTHING_STATED, type Stated } from "./stated/stated.ts";

/** What the user says of an input; it wins over what the input says of itself. `contentType` is the HTTP header. */
export type Given = {
  /** YYYY, YYYY-MM, YYYY-MM-DD, or two of them with a slash between. */
  readonly published: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly contentType?: string | null;
};

/**
 * The document in these bytes, a plain text, a Markdown text or a page, told by its name, header and first tag; and
 * what a reader should know of it. Same bytes, same document. Nothing in a page runs, and nothing is fetched.
 * Throws `Failure`: "empty", "binary", "format-not-supported", "no-text", "bad-date".
 */
export async function readBytes(
  bytes: Uint8Array,
  name: string,
  given: Given,
): Promise<{ readonly document: Document; readonly notes: readonly Note[] }> {
  const dated = given.published === null ? null : parseGivenDate(given.published);
  const contentType = given.contentType ?? null;
  const format = recogniseFormat(bytes, name, contentType);
  const isCut = bytes.length > LIMITS.bytes;
  const decoded = decodeBytes(bytes.subarray(0, LIMITS.bytes), { contentType, isPage: format === "page", isCut });
  const whole = format === "page" ? await readPageLazily(decoded.text) : readText(decoded.text, format === "markdown");
  const { text, notes: cutNotes } = cutToLimits(whole.text);
  if (decoded.text === "") throw new Failure("empty", `${name} is empty but for a byte order mark.`);
  // Zeros and other controls are no text, though they are kept within one.
  if (!/[^\s\p{Cc}\p{Cf}\uFFFD]/u.test(text)) throw new Failure("no-text", `${name} holds no text that can be read.`);

  const stated = mergeStated(whole.stated, readOpening(text));
  const language = recogniseLanguage(text);
  const hash = sha256(bytes);
  const outlet = given.outlet || stated.outlet;
  const url = given.url || stated.url;
  const document: Document = {
    id: shortId(hash, outlet ?? "", url ?? ""),
    bytes: hash,
    part: null,
    text,
    textHash: sha256(text),
    title: given.title || stated.title,
    outlet,
    byline: stated.byline,
    credit: stated.credit,
    url,
    language: chooseLanguage(language.language, stated.language),
    form: recogniseForm(text, stated.isOpinion === true),
    published: dated ? { ...dated, basis: "given", why: "The user gave it." } : publishedAs(stated),
  };
  const notes = [
    ...(isCut ? [tooLong(bytes)] : []),
    ...decoded.notes.map((note) => placed(note, text)),
    ...whole.notes,
    ...cutNotes,
  ];
  return { document, notes: [...notes, ...noteCharacters(text), ...language.notes, ...noteCapitals(text)] };
}

// What a page needs takes as long to load as all the rest of a cold start's code; a plain text does without.
const readPageLazily = async (source: string) => (await import("./html/read-page.ts")).readPage(source);

function readText(text: string, isMarkdown: boolean): { text: string; stated: Stated; notes: readonly Note[] } {
  // A plain text's first line may be a headline or a sentence, and is not taken for a title.
  const heading = isMarkdown ? /^\s*# +(\S[^\r\n]*?)(?: +#+)? *$/m.exec(text.slice(0, 2_000)) : null;
  const isFirst = heading !== null && text.slice(0, heading.index).trim() === "";
  return { text, stated: { ...NOTHING_STATED, title: isFirst ? heading[1]! : null }, notes: [] };
}

/** What the words themselves show is surer than a label, which many pages bear for all their languages. */
function chooseLanguage(recognised: string | null, stated: string | null): string | null {
  const label = stated !== null && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(stated) ? stated : null;
  const base = label?.toLowerCase().split("-")[0];
  if (recognised === null) return label;
  if (recognised === "und") return base === "en" ? recognised : (label ?? recognised);
  return base === recognised ? label : recognised;
}

function publishedAs({ published }: Stated): Published | null {
  return published && { ...published, basis: "stated" };
}

/** What was decoded may have been a page's source, or been cut: the place is where the first U+FFFD came to stand. */
function placed(note: Note, text: string): Note {
  const start = note.code === "invalid-characters" ? text.indexOf("\uFFFD") : -1;
  return start < 0 ? note : { ...note, at: { start, end: start + 1 } };
}

function tooLong(bytes: Uint8Array): Note {
  const detail = `The file has ${bytes.length} bytes; the first ${LIMITS.bytes} were read.`;
  return { code: "too-long", at: null, detail };
}

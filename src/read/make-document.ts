import { Failure } from "../record/failure.ts";
import type { Note } from "../record/note.ts";
import type { Document, DocumentForm, Published } from "../text/document.ts";
import { type Sha256, sha256, shortId } from "../text/sha256.ts";
import { cutToLimits } from "./cut-to-limits.ts";
import { parseGivenDate } from "./date/parse-given-date.ts";
import type { Given } from "./given.ts";
import { noteCapitals } from "./note-capitals.ts";
import { noteCharacters } from "./note-characters.ts";
import { recogniseForm } from "./recognise-form.ts";
import { recogniseLanguage } from "./recognise-language.ts";
import { mergeStated } from "./stated/merge-stated.ts";
import { readOpening } from "./stated/read-opening.ts";
import type { Stated } from "./stated/stated.ts";

/** A text as it was found in some bytes, and what is stated of it, the strongest word first. */
export type Found = {
  readonly text: string;
  readonly stated: readonly Partial<Stated>[];
  readonly notes: readonly Note[];
  /** Where its container tells; else the words tell. */
  readonly form?: DocumentForm;
  /** Said where the original is worth keeping without a word in it, as pictures of pages are; a note of its own says why. */
  readonly wordless?: true;
};

/** Where a text was found: in which original, as which part of it (null: the whole), and the hash of its own bytes. */
export type Place = {
  readonly name: string;
  readonly original: Sha256;
  readonly part: string | null;
  readonly own: Sha256;
};

/**
 * The document that a text makes, cut to the limits, and what a reader should know of it. What was given wins over what
 * is stated, and that over what the first lines say. Throws `Failure`: "no-text", "bad-date".
 */
export function makeDocument(
  found: Found,
  place: Place,
  given: Given,
): { readonly document: Document; readonly notes: readonly Note[] } {
  const dated = given.published === null ? null : parseGivenDate(given.published);
  const { text, notes: cutNotes } = cutToLimits(found.text);
  // Zeros and other controls are no text, though they are kept within one.
  if (!found.wordless && !/[^\s\p{Cc}\p{Cf}\uFFFD]/u.test(text)) {
    throw new Failure("no-text", `${place.name} holds no text that can be read.`);
  }
  const stated = mergeStated(...found.stated, readOpening(text));
  const language = found.wordless ? { language: null, notes: [] } : recogniseLanguage(text);
  const outlet = given.outlet || stated.outlet;
  const url = given.url || stated.url;
  const document: Document = {
    id: shortId(place.own, outlet ?? "", url ?? ""),
    bytes: place.original,
    part: place.part,
    text,
    textHash: sha256(text),
    title: given.title || stated.title,
    outlet,
    byline: stated.byline,
    credit: stated.credit,
    url,
    language: chooseLanguage(language.language, stated.language),
    form: found.form ?? recogniseForm(text, stated.isOpinion === true),
    published: dated ? { ...dated, basis: "given", why: "The user gave it." } : publishedAs(stated),
  };
  const notes = [...found.notes.map((note) => placed(note, text)), ...cutNotes, ...noteCharacters(text)];
  return { document, notes: [...notes, ...language.notes, ...noteCapitals(text)] };
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

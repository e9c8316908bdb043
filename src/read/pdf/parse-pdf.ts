import { Failure } from "../../record/failure.ts";
import type { Note } from "../../record/note.ts";
import { makeWhole } from "../make-part.ts";
import type { Parsed } from "../parsed.ts";
import type { Opened } from "../source.ts";
import { plainText } from "../stated/plain-text.ts";
import { joinLines } from "./join-lines.ts";
import { openPdf, type Pdf } from "./open-pdf.ts";
import type { PdfLine } from "./pdf-line.ts";
import { readPages } from "./read-pages.ts";

/** Parses the text layer of a PDF; pages that are pictures have none, and a note says how many. */
export async function* parsePdf(source: Opened): AsyncGenerator<Parsed> {
  const pdf = await openPdf(source.bytes, source.name);
  try {
    const { pages, broken } = await readPages(pdf);
    const text = joinLines(pages).join("\n");
    if (broken === pages.length) throw new Failure("damaged-file", `${source.name} has no page that can be read.`);
    const notes = notesOn(text, { pages, broken, all: pdf.numPages });
    const found = { text, notes, stated: [{ title: await readTitle(pdf) }] };
    yield makeWhole(source, text === "" ? { ...found, wordless: true } : found);
  } finally {
    await pdf.destroy();
  }
}

type Counts = { readonly pages: readonly (readonly PdfLine[])[]; readonly broken: number; readonly all: number };

function notesOn(text: string, { pages, broken, all }: Counts): readonly Note[] {
  const notes: Note[] = [];
  const note = (code: Note["code"], detail: string) => notes.push({ code, at: null, detail });
  const bare = pages.flatMap((lines, i) => (lines.length === 0 ? [i + 1] : []));
  if (bare.length > 0) {
    const some = bare.slice(0, 20).join(", ") + (bare.length > 20 ? " …" : "");
    const why = broken > 0 ? `, ${broken} of them because they are broken` : "";
    note("pages-without-text", `${bare.length} of ${all} pages gave no text${why}: ${some}.`);
  }
  if (pages.length < all) note("too-long", `The first ${pages.length} of ${all} pages were read.`);
  if (/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)) {
    note("right-to-left-pdf", "Words that are written from right to left may stand in the wrong order, or be glued.");
  }
  return notes;
}

/** What a program puts in when nobody gives a title. */
const NO_TITLE =
  /^(?:microsoft \w+ - |untitled|document\d*$|slide \d)|\.(?:docx?|odt|pptx?|xlsx?|indd|qxd|pdf|rtf|txt)$/i;

async function readTitle(pdf: Pdf): Promise<string | null> {
  // Broken data about a document is no reason not to read it.
  const data = await pdf.getMetadata().catch(() => null);
  const title = plainText((data?.info as { Title?: unknown } | undefined)?.Title);
  return title === null || NO_TITLE.test(title) ? null : title;
}

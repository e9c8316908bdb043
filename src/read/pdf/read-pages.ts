import { LIMITS } from "../limits.ts";
import type { Pdf } from "./open-pdf.ts";
import type { PdfLine } from "./pdf-line.ts";
import { readLines } from "./read-lines.ts";

/** The lines of each page, up to the one with which there are more words than are read; and of pages that are broken. */
export async function readPages(pdf: Pdf): Promise<{ pages: readonly (readonly PdfLine[])[]; broken: number }> {
  const pages: (readonly PdfLine[])[] = [];
  let broken = 0;
  let words = 0;
  for (let number = 1; number <= pdf.numPages && words <= LIMITS.words; number++) {
    const lines = await readPage(pdf, number);
    if (lines === null) broken++;
    pages.push(lines ?? []);
    for (const { text } of lines ?? []) words += text.split(" ").length;
  }
  return { pages, broken };
}

/** Null where this page is broken; the others may be sound. */
async function readPage(pdf: Pdf, number: number): Promise<readonly PdfLine[] | null> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return readLines(items);
  } catch {
    // Whatever it stumbles over in a page's bytes, it throws an error of one of a dozen kinds.
    return null;
  }
}

import type { Note } from "../../record/note.ts";
import { LIMITS } from "../limits.ts";
import { type PageNode, pageView, parsePage } from "./page-tree.ts";
import { writeText } from "./write-text.ts";

/** All of the text in a piece of HTML that is nothing but content, as the body of a mail or the item of a feed is. */
export function readFragment(source: string): { readonly text: string; readonly notes: readonly Note[] } {
  const page = parsePage(source.slice(0, LIMITS.page));
  const notes: Note[] = [];
  if (source.length > LIMITS.page) {
    const detail = `The source has ${source.length} characters; the first ${LIMITS.page} were read.`;
    notes.push({ code: "too-long", at: null, detail });
  }
  if (page.isFlattened) {
    const detail = `Elements lay more than ${LIMITS.nesting} deep in one another; the inner ones were taken out.`;
    notes.push({ code: "nesting-flattened", at: null, detail });
  }
  return { text: writeText(page.body as PageNode, pageView), notes };
}

import type { Note } from "../../record/note.ts";
import { LIMITS } from "../limits.ts";
import { mergeStated } from "../stated/merge-stated.ts";
import { readPageData } from "../stated/read-page-data.ts";
import type { Stated } from "../stated/stated.ts";
import { findMainText } from "./find-main-text.ts";
import { growDom, type PageNode, pageView, parsePage } from "./page-tree.ts";
import { writeText } from "./write-text.ts";

/** What was read from the source of a page: its main text, what it states of itself, and what was imperfect. */
export type Page = { readonly text: string; readonly stated: Stated; readonly notes: readonly Note[] };

/** The main text of a page and what the page says of itself. The text is "" where a reader of it would see none. */
export function readPage(source: string): Page {
  const notes: Note[] = [];
  const note = (code: Note["code"], detail: string) => notes.push({ code, at: null, detail });
  if (source.length > LIMITS.page) {
    note("too-long", `The page's source has ${source.length} characters; the first ${LIMITS.page} were read.`);
  }
  const page = parsePage(source.slice(0, LIMITS.page));
  if (page.isFlattened) {
    note(
      "nesting-flattened",
      `Elements lay more than ${LIMITS.nesting} deep in one another; the inner ones were taken out.`,
    );
  }
  const { document, isWhole } = growDom(page);
  const data = readPageData(document);
  notes.push(...data.notes);
  const main = isWhole ? findMainText(document) : null;
  if (main) return { text: main.text, stated: mergeStated(data.stated, { byline: main.byline }), notes };
  const why = isWhole ? "No part of the page stood out as its main text" : "The page has too many parts to weigh them";
  note("main-text-guessed", `${why}; all of its text was taken.`);
  return { text: writeText(page.body as PageNode, pageView), stated: data.stated, notes };
}

import type { Note } from "../../record/note.ts";
import { LIMITS } from "../limits.ts";
import { mergeStated } from "../stated/merge-stated.ts";
import { readPageData } from "../stated/read-page-data.ts";
import type { Stated } from "../stated/stated.ts";
import { findMainText } from "./find-main-text.ts";
import { growTree, orderPage } from "./page-tree.ts";
import { writeText } from "./write-text.ts";

export type Page = { readonly text: string; readonly stated: Stated; readonly notes: readonly Note[] };

/** The main text of a page and what the page says of itself. The text is "" where a reader of it would see none. */
export function readPage(html: string): Page {
  const notes: Note[] = [];
  if (html.length > LIMITS.page) {
    const detail = `The page's source has ${html.length} characters; the first ${LIMITS.page} were read.`;
    notes.push({ code: "too-long", at: null, detail });
  }
  const page = orderPage(html.slice(0, LIMITS.page));
  if (page.isFlattened) {
    const detail = `Elements lay more than ${LIMITS.nesting} deep in one another; the inner ones were taken out.`;
    notes.push({ code: "nesting-flattened", at: null, detail });
  }
  const document = growTree(page);
  const data = readPageData(document);
  const main = findMainText(document);
  if (main) {
    return {
      text: main.text,
      stated: mergeStated(data.stated, { byline: main.byline }),
      notes: [...notes, ...data.notes],
    };
  }
  const text = writeText(growTree(page).body);
  const detail = "No part of the page stood out as its main text; all of it was taken.";
  return {
    text,
    stated: data.stated,
    notes: [...notes, ...data.notes, { code: "main-text-guessed", at: null, detail }],
  };
}

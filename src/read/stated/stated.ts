import type { Document } from "../../text/document.ts";
import type { Stretch } from "../date/date-stretch.ts";

/** What an input says of itself; null where it does not say. */
export type Stated = Pick<Document, "title" | "outlet" | "byline" | "credit" | "url" | "language"> & {
  /** `why` names the place where the date stands. */
  readonly published: (Stretch & { readonly why: string }) | null;
  /** Whether it calls itself opinion; null where it does not say. */
  readonly isOpinion: true | null;
};

/** What is stated where nothing is. */
export const NOTHING_STATED: Stated = {
  title: null,
  outlet: null,
  byline: null,
  credit: null,
  url: null,
  language: null,
  published: null,
  isOpinion: null,
};

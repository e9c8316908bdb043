import type { Stretch } from "../date/date-stretch.ts";

/** What an input says of itself; null where it does not say. */
export type Stated = {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly credit: string | null;
  readonly url: string | null;
  readonly language: string | null;
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

import { ACT_WORDS } from "../../../src/present/words/act-words.ts";
import { nameSpeaker, showSpeaker } from "../../../src/present/words/name-speaker.ts";
import type { PageView } from "../page-view.ts";
import type { ReaderAddress } from "../reader-address.ts";
import type { PageEntry } from "../text/chunks-of.ts";

/** What a reader can choose statements by. */
export type Filter = Pick<ReaderAddress, "family" | "speaker" | "review">;

/** The statements that a filter lets through. */
export function fitting(view: PageView, { family, speaker, review }: Filter): readonly PageEntry[] {
  return view.entries.filter(
    (entry) =>
      (family === null || ACT_WORDS[entry.statement.act].family === family) &&
      (review === null || entry.statement.review === review) &&
      (speaker === null || speakerOf(view, entry) === speaker),
  );
}

/** Whose statement it is, in one phrase. */
export function speakerOf(view: PageView, { statement }: PageEntry): string {
  return showSpeaker(nameSpeaker(view.reading, statement));
}

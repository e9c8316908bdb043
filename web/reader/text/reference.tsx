import { ACT_WORDS } from "../../../src/present/words/act-words.ts";
import { showControls } from "../../../src/present/words/show-words.ts";
import type { PageEntry } from "./chunks-of.ts";

/** The number at the head of a statement's words, by which its card is opened. */
export function Reference({ entry, isOpen }: { readonly entry: PageEntry; readonly isOpen: boolean }) {
  const { statement, number } = entry;
  const { verb, family } = ACT_WORDS[statement.act];
  return (
    <span class="lead">
      <button
        type="button"
        class={`ref ${family}${isOpen ? " is-open" : ""}`}
        id={`m${number}`}
        data-ref={number}
        aria-pressed={isOpen}
        aria-label={`Statement ${number}: ${showControls(statement.speakerName ?? "no source")} ${verb}`}
        aria-describedby={`d${number}`}
      >
        {number}
      </button>
    </span>
  );
}

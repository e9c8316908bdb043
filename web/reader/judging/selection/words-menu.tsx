import type { RefObject } from "preact";
import { shortenMiddle } from "../../../../src/present/words/shorten-middle.ts";
import { showWords } from "../../../../src/present/words/show-words.ts";
import { Link } from "../../../address/link.tsx";
import { Words } from "../../../parts/words.tsx";
import type { ChosenWords } from "./chosen-words.ts";
import type { Selected } from "./use-chosen-words.ts";

/** What words can be in a statement. */
export type Part = "content" | "cue" | "source" | "condition";

type WordsMenuProps = {
  readonly held: RefObject<HTMLElement | null>;
  readonly text: string;
  readonly selected: Selected;
  /** Whether a statement is open that the words can become a part of. */
  readonly takesParts: boolean;
  /** The address of the words. */
  readonly href: string;
  readonly add: (words: ChosenWords) => void;
  readonly name: (words: ChosenWords) => void;
  readonly copy: (words: ChosenWords) => void;
  readonly become: (part: Part, words: ChosenWords) => void;
};

/** A small menu where the selected words end. */
export function WordsMenu({ held, text, selected, takesParts, href, add, name, copy, become }: WordsMenuProps) {
  const { words, x, y } = selected;
  const close = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    getSelection()?.removeAllRanges();
    event.preventDefault();
  };
  return (
    <section
      ref={held}
      class="selection-menu"
      aria-label="The selected words"
      style={{ "--x": `${x}px`, "--y": `${y}px` }}
      // The selection stays while a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={close}
    >
      <p>
        <Words class="of-text">{shortenMiddle(showWords(text, words), LONGEST)}</Words>{" "}
        {words.grew && <span class="hint">widened to whole characters</span>}
      </p>
      <div class="menu-buttons">
        <button type="button" onClick={() => add(words)}>
          New statement
        </button>
        <button type="button" onClick={() => name(words)}>
          Names a party
        </button>
        <button type="button" onClick={() => copy(words)}>
          Copy with citation
        </button>
        <Link class="quiet" href={href} title="An address that opens here, and says so where the words have gone">
          Link to these words
        </Link>
      </div>
      {takesParts && (
        <fieldset class="menu-buttons">
          <legend>Make them, in the open statement, its</legend>
          {PARTS.map(([part, label]) => (
            <button key={part} type="button" onClick={() => become(part, words)}>
              {label}
            </button>
          ))}
        </fieldset>
      )}
    </section>
  );
}

const PARTS = [
  ["content", "words"],
  ["source", "source"],
  ["cue", "cue"],
  ["condition", "condition"],
] as const;

/** Characters of the words in the menu. */
const LONGEST = 90;

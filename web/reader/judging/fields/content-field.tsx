import type { ComponentChildren } from "preact";
import { showWords } from "../../../../src/present/words/show-words.ts";
import { bySpan, overlaps, type Span } from "../../../../src/text/span.ts";
import { Words } from "../../../parts/words.tsx";
import { chosenWords } from "../selection/chosen-words.ts";

type ContentFieldProps = {
  readonly text: string;
  readonly document: string;
  readonly value: readonly Span[];
  readonly onChange: (value: readonly Span[]) => void;
  readonly error: ComponentChildren;
};

/** The words of a statement, piece by piece. */
export function ContentField({ text, document, value, onChange, error }: ContentFieldProps) {
  const chosen = chosenWords.use((words) => (words?.document === document ? words : null));
  const taken = chosen && { start: chosen.start, end: chosen.end };
  const replace = (at: number) => taken && onChange(value.map((piece, i) => (i === at ? taken : piece)).sort(bySpan));
  return (
    <fieldset class="words-field">
      <legend>Words said</legend>
      {value.length === 0 && <span class="soft">none: the text leaves them out</span>}
      <ol class="pieces">
        {value.map((piece, i) => (
          <li key={`${piece.start}-${piece.end}`}>
            <Words class="of-text">{showWords(text, piece)}</Words>
            <span class="words-acts">
              {taken && (
                <button type="button" aria-label={`Take selection for piece ${i + 1}`} onClick={() => replace(i)}>
                  take selection
                </button>
              )}
              <button
                type="button"
                class="quiet"
                aria-label={`Leave out piece ${i + 1}`}
                onClick={() => onChange(value.filter((_, other) => other !== i))}
              >
                leave out
              </button>
            </span>
          </li>
        ))}
      </ol>
      {taken && !value.some((piece) => overlaps(piece, taken)) && (
        <button type="button" class="add-piece" onClick={() => onChange([...value, taken].sort(bySpan))}>
          Add the selection as {value.length === 0 ? "the words" : "a further piece"}
        </button>
      )}
      {error}
    </fieldset>
  );
}

import type { ComponentChildren } from "preact";
import { showWords } from "../../../../src/present/words/show-words.ts";
import type { Span } from "../../../../src/text/span.ts";
import { Words } from "../../../parts/words.tsx";
import { chosenWords } from "../selection/chosen-words.ts";

type WordsFieldProps = {
  readonly label: string;
  readonly text: string;
  readonly document: string;
  readonly value: Span | null;
  readonly onChange: (value: Span | null) => void;
  readonly error: ComponentChildren;
};

/** Words of the text: as they stand there, taken anew from what is selected, or none. */
export function WordsField({ label, text, document, value, onChange, error }: WordsFieldProps) {
  const chosen = chosenWords.use((words) => (words?.document === document ? words : null));
  const name = label.toLowerCase();
  return (
    <fieldset class="words-field">
      <legend>{label}</legend>
      {value ? <Words class="of-text">{showWords(text, value)}</Words> : <span class="soft">none</span>}
      <span class="words-acts">
        {chosen && (
          <button
            type="button"
            title={showWords(text, chosen)}
            aria-label={`Take selection for the ${name}`}
            onClick={() => onChange({ start: chosen.start, end: chosen.end })}
          >
            take selection
          </button>
        )}
        {value && (
          <button type="button" class="quiet" aria-label={`No ${name}`} onClick={() => onChange(null)}>
            none
          </button>
        )}
      </span>
      {error}
    </fieldset>
  );
}

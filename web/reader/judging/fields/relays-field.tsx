import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { DocumentPage } from "../../../../src/present/desk/document-page.ts";
import { Words } from "../../../parts/words.tsx";
import { nameMeant } from "../draft/describe-changes.ts";
import { PartyField } from "./party-field.tsx";

type RelaysFieldProps = {
  readonly page: DocumentPage;
  /** Outward from the speaker. */
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly error: ComponentChildren;
};

/** Who passed the words on, in order. */
export function RelaysField({ page, value, onChange, error }: RelaysFieldProps) {
  const id = useId();
  const [isAdding, setAdding] = useState(false);
  const without = (at: number) => value.filter((_, i) => i !== at);
  const earlier = (at: number) => onChange(without(at).toSpliced(at - 1, 0, value[at]!));
  return (
    <fieldset class="words-field">
      <legend>Relayed by</legend>
      {value.length === 0 && <span class="soft">nobody between</span>}
      <ol class="pieces">
        {value.map((relay, i) => (
          <li key={relay}>
            <Words>{nameMeant(page, relay)}</Words>
            <span class="words-acts">
              {i > 0 && (
                <button type="button" class="quiet" aria-label={`Relay ${i + 1} earlier`} onClick={() => earlier(i)}>
                  ↑ earlier
                </button>
              )}
              <button
                type="button"
                class="quiet"
                aria-label={`Leave out relay ${i + 1}`}
                onClick={() => onChange(without(i))}
              >
                leave out
              </button>
            </span>
          </li>
        ))}
      </ol>
      {isAdding ? (
        <div class="field">
          <label for={id}>Who passed it on?</label>
          <PartyField
            id={id}
            page={page}
            value={null}
            takesWords
            onChoose={(relay) => {
              setAdding(false);
              if (relay !== null && !value.includes(relay)) onChange([...value, relay]);
            }}
          />
        </div>
      ) : (
        <button type="button" class="add-piece" onClick={() => setAdding(true)}>
          Add a relay
        </button>
      )}
      {error}
    </fieldset>
  );
}

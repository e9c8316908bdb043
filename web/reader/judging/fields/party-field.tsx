import { useId, useState } from "preact/hooks";
import type { DocumentPage } from "../../../../src/present/desk/document-page.ts";
import { Words } from "../../../parts/words.tsx";
import { nameMeant } from "../draft/describe-changes.ts";
import { matchParties } from "./match-parties.ts";
import { scriptOf } from "./script-of.ts";

/** One line of what can be chosen. */
type Choice = { readonly value: string | null; readonly name: string; readonly about: string | null };

type PartyFieldProps = {
  readonly id: string;
  readonly page: DocumentPage;
  /** The id of a party of the document, one of `others`, or words of the text; null for none. */
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
  /** What can be chosen beside the parties; its value null is "none". */
  readonly others?: readonly Choice[];
  /** Whether words of the text can stand for a party that has no name in it. */
  readonly takesWords?: boolean;
  readonly isInvalid?: boolean;
};

/** A party of the document, found by typing a part of its name; arrows move, return takes. */
export function PartyField({ id, page, value, onChoose, others = [], takesWords, isInvalid }: PartyFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const list = useId();
  const isOpen = typed !== null;
  const choices = isOpen ? choicesOf(page, typed, { others, takesWords }) : [];
  const take = (choice: Choice | undefined) => {
    if (choice) onChoose(choice.value);
    setTyped(null);
    setAt(0);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape" && isOpen) setTyped(null);
    else if (event.key === "Enter" && isOpen) take(choices[at]);
    else if (event.key === "ArrowDown" && !isOpen) setTyped("");
    else if (event.key === "ArrowDown") setAt(Math.min(at + 1, choices.length - 1));
    else if (event.key === "ArrowUp" && isOpen) setAt(Math.max(at - 1, 0));
    else return;
    event.preventDefault();
  };
  return (
    <div class="party-field">
      <input
        id={id}
        role="combobox"
        dir="auto"
        autocomplete="off"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && choices[at] ? `${list}-${at}` : undefined}
        aria-invalid={isInvalid || undefined}
        value={typed ?? shownAs(page, value, others)}
        onClick={() => setTyped(typed ?? "")}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={press}
        onBlur={() => setTyped(null)}
      />
      <div id={list} role="listbox" aria-label="Parties" class="party-list" hidden={!isOpen}>
        {choices.map((choice, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the keys
          <div
            key={choice.value ?? ""}
            id={`${list}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            ref={i === at ? showChosen : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(choice)}
          >
            <Words>{choice.name}</Words> {choice.about && <small>{choice.about}</small>}
          </div>
        ))}
        {isOpen && choices.length === 0 && <p class="hint">The document has no party of this name.</p>}
      </div>
    </div>
  );
}

const showChosen = (element: HTMLElement | null): void => element?.scrollIntoView({ block: "nearest" });

const shownAs = (page: DocumentPage, value: string | null, others: readonly Choice[]): string =>
  others.find((other) => other.value === value)?.name ?? (value === null ? "" : nameMeant(page, value));

const choicesOf = (
  page: DocumentPage,
  typed: string,
  { others, takesWords }: { readonly others: readonly Choice[]; readonly takesWords?: boolean },
): readonly Choice[] => {
  const parties = matchParties(page.entities, typed)
    .slice(0, MOST)
    .map(({ id, name, kind, named, statements }) => ({
      value: id,
      name,
      about: [
        named ? kind : "no name in the text",
        scriptOf(name),
        statements > 0 && `${statements} ${statements === 1 ? "statement" : "statements"}`,
      ]
        .filter(Boolean)
        .join(" · "),
    }));
  const asked = typed.trim().toLowerCase();
  const rest = others.filter(({ name }) => name.toLowerCase().includes(asked));
  const words = typed.trim();
  const isInText = takesWords && words !== "" && page.document.text?.includes(words);
  return [...parties, ...rest, ...(isInText ? [{ value: words, name: words, about: "these words of the text" }] : [])];
};

/** Lines that are shown at once; more typed letters find the rest. */
const MOST = 60;

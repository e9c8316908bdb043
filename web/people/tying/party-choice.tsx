import type { PartyList } from "../../../src/present/desk/party-list.ts";
import type { Refusal } from "../../asking/ask.ts";
import { count } from "../../parts/count.ts";
import { sentence } from "../../parts/refused.tsx";
import { Words } from "../../parts/words.tsx";
import { KIND_WORDS } from "../kind-words.ts";

type PartyChoiceProps = {
  readonly rows: PartyList["rows"];
  /** By id. */
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
  readonly refusal: Refusal | null;
  readonly isAsked: boolean;
};

/** Parties of which one is chosen. */
export function PartyChoice({ rows, chosen, choose, refusal, isAsked }: PartyChoiceProps) {
  if (refusal) return <p role="alert">{sentence(refusal.message)}</p>;
  if (rows.length === 0) return <p class="soft">{isAsked ? "No other party has these words in its names." : ""}</p>;
  return (
    <fieldset class="party-choice">
      <legend class="unseen">Party</legend>
      {rows.map(({ id, name, of, statements, documents }) => (
        <label key={id}>
          <input type="radio" name="party" checked={chosen === id} onChange={() => choose(id)} />
          <span>
            <Words>{name}</Words>{" "}
            <span class="soft">
              {KIND_WORDS[of].one} · {count(statements, "statement")} · {count(documents, "document")}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

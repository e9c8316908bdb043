import { useState } from "preact/hooks";
import type { Dossier } from "../../../src/present/desk/dossier.ts";
import type { PartyList } from "../../../src/present/desk/party-list.ts";
import { hrefOf } from "../../address/address.ts";
import { useAnswer } from "../../asking/use-answer.ts";
import { useJudging } from "../../judging/judging.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { Field } from "../../parts/field.tsx";
import { Words } from "../../parts/words.tsx";
import { candidateWords } from "./candidate-words.ts";
import { ChosenParty } from "./chosen-party.tsx";
import { PartyChoice } from "./party-choice.tsx";
import { WhyField } from "./why-field.tsx";

type LinkDialogProps = { readonly party: Dossier; readonly onClose: () => void };

/** Asks with which other party one is to be held to be one, and why. */
export function LinkDialog({ party, onClose }: LinkDialogProps) {
  const { judge } = useJudging();
  const [words, setWords] = useState(() => candidateWords(party.name));
  const [other, setOther] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const path = words.trim() === "" ? null : hrefOf(["parties"], { words: words.trim(), limit: OFFERED + 1 });
  const { answer, refusal } = useAnswer<PartyList>(path);
  const rows = answer?.rows.filter(({ id }) => id !== party.id).slice(0, OFFERED) ?? [];
  const chosen = rows.find(({ id }) => id === other);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!chosen) return;
    onClose();
    await judge({
      method: "POST",
      path: "/links",
      body: { one: party.id, other: chosen.id, relation: "same", reason: reason.trim() || null },
      words: `${party.name} and ${chosen.name} held to be one`,
    });
  };
  return (
    <Dialog title="Link with another" onClose={onClose}>
      <form onSubmit={submit}>
        <p class="soft">
          Who is one with <Words>{party.name}</Words>?
        </p>
        <Field label="Search by name">
          {(id) => (
            <input
              id={id}
              type="search"
              dir="auto"
              maxLength={200}
              value={words}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
          )}
        </Field>
        <PartyChoice rows={rows} chosen={other} choose={setOther} refusal={refusal} isAsked={path !== null} />
        {chosen && <ChosenParty id={chosen.id} />}
        <WhyField value={reason} onInput={setReason} />
        <div class="actions">
          <button type="submit" class="primary" disabled={!chosen}>
            Link
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const OFFERED = 8;

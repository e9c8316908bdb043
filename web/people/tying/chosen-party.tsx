import type { Dossier } from "../../../src/present/desk/dossier.ts";
import { hrefOf } from "../../address/address.ts";
import { useAnswer } from "../../asking/use-answer.ts";
import { Words } from "../../parts/words.tsx";

/** Where the texts first name the party that was chosen: several can bear one name, and only its documents tell them apart. */
export function ChosenParty({ id }: { readonly id: string }) {
  const { answer } = useAnswer<Dossier>(hrefOf(["parties", id]));
  if (answer === null) return null;
  return (
    <ul class="names soft" aria-label="Where it is named">
      {answer.nameForms.slice(0, SHOWN).map(({ name, first }) => (
        <li key={`${name} ${first.entity}`}>
          <Words>{name}</Words> first in <Words>{first.title ?? "an untitled document"}</Words>
          {first.outlet !== null && (
            <>
              , <Words>{first.outlet}</Words>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

const SHOWN = 3;

import type { PageStatement } from "../../../src/present/desk/page-statement.ts";
import { plural } from "../../../src/present/words/plural.ts";
import { showControls } from "../../../src/present/words/show-words.ts";
import { Words } from "../../parts/words.tsx";

type CardSignsProps = { readonly statement: PageStatement; readonly isOpen: boolean };

/** What persons have made of a statement, as signs; an open card has checks and notes in full, and the tags here. */
export function CardSigns({ statement, isOpen }: CardSignsProps) {
  const { checks, notes, tags } = statement;
  const verdicts = isOpen ? [] : checks;
  const noted = isOpen ? 0 : notes.length;
  if (verdicts.length + noted + tags.length === 0) return null;
  return (
    <ul class="signs" aria-label="Checks, notes and tags">
      {verdicts.map(({ id, verdict, by }) => (
        <li key={id} class={`chip verdict ${verdict.replaceAll(" ", "-")}`} title={`Checked by ${showControls(by)}`}>
          {verdict}
        </li>
      ))}
      {noted > 0 && <li class="chip">{plural(noted, "note")}</li>}
      {tags.map((tag) => (
        <li key={tag} class="chip">
          <Words>{tag}</Words>
        </li>
      ))}
    </ul>
  );
}

import { useState } from "preact/hooks";
import { count } from "../../parts/count.ts";
import { Words } from "../../parts/words.tsx";
import type { LinkGroup, PartyLink } from "./group-links.ts";
import { LinkPair } from "./link-pair.tsx";

type LinkGroupItemProps = {
  readonly group: LinkGroup;
  /** The id of the party. */
  readonly party: string;
  /** Null where there is nothing to turn: what a person has overruled. */
  readonly turn: ((link: PartyLink) => void) | null;
};

/** Why parties are held to be one or not, by whom, and, when asked for, between which records. */
export function LinkGroupItem({ group: { links }, party, turn }: LinkGroupItemProps) {
  const [isOpen, setOpen] = useState(links.length === 1);
  const [shown, setShown] = useState(FIRST);
  const [{ reasons, maker }] = links;
  return (
    <li>
      <p>
        {reasons.length === 0 ? <i>no reason given</i> : <Words>{reasons.join("; ")}</Words>}
        <span class="soft">
          {" · "}
          {maker.kind === "person" ? (
            <>
              by <Words>{maker.name}</Words>
            </>
          ) : (
            "suggested by machine"
          )}
        </span>
      </p>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{count(links.length, "link")}</summary>
        {isOpen && (
          <ul>
            {links.slice(0, shown).map((link) => (
              <LinkPair key={link.id} link={link} party={party} turn={turn} />
            ))}
          </ul>
        )}
        {isOpen && links.length > shown && (
          <button type="button" class="quiet small" onClick={() => setShown(shown + FIRST)}>
            {count(links.length - shown)} more
          </button>
        )}
      </details>
    </li>
  );
}

const FIRST = 25;

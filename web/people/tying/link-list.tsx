import { useState } from "preact/hooks";
import type { Dossier } from "../../../src/present/desk/dossier.ts";
import { count } from "../../parts/count.ts";
import { groupLinks, type PartyLink } from "./group-links.ts";
import { LinkDialog } from "./link-dialog.tsx";
import { LinkGroupItem } from "./link-group-item.tsx";
import { TieDialog } from "./tie-dialog.tsx";

/** What holds a party together and what is kept out of it, with the reasons and whose they are; each can be said to be otherwise. */
export function LinkList({ party }: { readonly party: Dossier }) {
  const [turning, setTurning] = useState<PartyLink | null>(null);
  const [isLinking, setLinking] = useState(false);
  const { links, moreLinks, members, moreMembers } = party;
  const groups = groupLinks(links);
  const held = groups.filter((group) => group.links[0].holds);
  const out = groups.filter(({ links: [{ holds, relation }] }) => !holds && relation === "different");
  const overruled = groups.filter(({ links: [{ holds, relation }] }) => !holds && relation === "same");
  return (
    <section aria-labelledby="links">
      <h2 id="links">Held to be one</h2>
      <p class="soft">
        {members.length + moreMembers === 1
          ? "One document speaks of this party, and nothing ties it to one of another."
          : `${count(members.length + moreMembers)} documents speak of this party, each under its own record.`}
      </p>
      <ul class="links">
        {held.map((group) => (
          <LinkGroupItem key={group.key} group={group} party={party.id} turn={setTurning} />
        ))}
      </ul>
      {moreLinks > 0 && <p class="soft">And {count(moreLinks, "link")} more.</p>}
      <button type="button" class="small" onClick={() => setLinking(true)}>
        Link with another…
      </button>
      {out.length > 0 && (
        <>
          <h3>Held to be others</h3>
          <ul class="links">
            {out.map((group) => (
              <LinkGroupItem key={group.key} group={group} party={party.id} turn={setTurning} />
            ))}
          </ul>
        </>
      )}
      {overruled.length > 0 && (
        <>
          <h3>Suggested, and overruled by a person</h3>
          <ul class="links">
            {overruled.map((group) => (
              <LinkGroupItem key={group.key} group={group} party={party.id} turn={null} />
            ))}
          </ul>
        </>
      )}
      {turning && <TieDialog link={turning} onClose={() => setTurning(null)} />}
      {isLinking && <LinkDialog party={party} onClose={() => setLinking(false)} />}
    </section>
  );
}

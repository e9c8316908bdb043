import { hrefOf } from "../../address/address.ts";
import { Link } from "../../address/link.tsx";
import { count } from "../../parts/count.ts";
import { Words } from "../../parts/words.tsx";
import type { LinkGroup, PartyLink } from "./group-links.ts";

type LinkGroupItemProps = { readonly group: LinkGroup; readonly turn: (link: PartyLink) => void };

/** Why parties are held to be one or not, by whom, and between which records. */
export function LinkGroupItem({ group: { links }, turn }: LinkGroupItemProps) {
  const [{ reasons, maker }] = links;
  const byMachine = maker.kind !== "person";
  return (
    <li>
      <p>
        {reasons.length === 0 ? <i>no reason given</i> : <Words>{reasons.join("; ")}</Words>}
        <span class="soft">
          {" "}
          ·{" "}
          {byMachine ? (
            "suggested by machine"
          ) : (
            <>
              by <Words>{maker.name}</Words>
            </>
          )}
        </span>
      </p>
      <details open={links.length === 1}>
        <summary>{count(links.length, "link")}</summary>
        <ul>
          {links.map((link) => (
            <li key={link.id} class="link-pair">
              <span>
                <End id={link.left} name={link.leftName} /> {link.relation === "same" ? "is" : "is not"}{" "}
                <End id={link.right} name={link.rightName} />
              </span>
              <button type="button" class="small" onClick={() => turn(link)}>
                {link.relation === "same" ? "Split" : "Link"}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function End({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <Link href={hrefOf(["record", id])} title={`The record ${id}`}>
      <Words>{name}</Words> <span class="id">{id.slice(0, 4)}</span>
    </Link>
  );
}

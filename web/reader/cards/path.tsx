import { hrefOf } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { Link } from "../../address/link.tsx";
import { Words } from "../../parts/words.tsx";
import type { Station } from "./path-of.ts";

type PathProps = {
  readonly stations: readonly Station[];
  /** Whether names lead to who they are; on a card that is not open there is nothing to stop at. */
  readonly isOpen: boolean;
};

/** The way by which words came, station after station. */
export function Path({ stations, isOpen }: PathProps) {
  return (
    <ol class={isOpen ? "path is-open" : "path"} aria-label="The way the words came">
      {stations.map(({ role, lead, name, party, tail }) => (
        <li key={`${lead}${name}${tail}`} class={role}>
          {lead}
          {isOpen && party !== null ? (
            <Link class="name" href={atMoment(hrefOf(["party", party]))} title="All that it says in this ledger">
              <Words>{name}</Words>
            </Link>
          ) : (
            <Words class={role === "medium" ? undefined : "name"}>{name}</Words>
          )}
          {tail && <Words>{tail}</Words>}
        </li>
      ))}
    </ol>
  );
}

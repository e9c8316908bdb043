import type { PartyList } from "../../src/present/desk/party-list.ts";
import { showControls } from "../../src/present/words/show-words.ts";
import { hrefOf } from "../address/address.ts";
import { atMoment } from "../address/at-moment.ts";
import { Link } from "../address/link.tsx";
import { count } from "../parts/count.ts";
import { Words } from "../parts/words.tsx";
import { KIND_WORDS } from "./kind-words.ts";

type Row = PartyList["rows"][number];

type PartyTableProps = {
  readonly rows: readonly Row[];
  /** Names by id of those that are to be put on a side together. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly setChosen: (chosen: ReadonlyMap<string, string>) => void;
};

/** Parties in rows, with what is counted of each; some can be chosen, to be put on a side. */
export function PartyTable({ rows, chosen, setChosen }: PartyTableProps) {
  const toggle = ({ id, name }: Row) => {
    const next = new Map(chosen);
    if (!next.delete(id)) next.set(id, name);
    setChosen(next);
  };
  return (
    <table class="parties">
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">Chosen</span>
          </th>
          <th scope="col">Name</th>
          <th scope="col" class="number">
            Statements
          </th>
          <th scope="col" class="number less">
            Documents
          </th>
          <th scope="col" class="number less">
            Names
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} class={chosen.has(row.id) ? "is-chosen" : undefined}>
            <td>
              <input
                type="checkbox"
                aria-label={`Choose ${showControls(row.name)}`}
                checked={chosen.has(row.id)}
                onChange={() => toggle(row)}
              />
            </td>
            <th scope="row">
              <Link href={atMoment(hrefOf(["party", row.id]))}>
                <Words>{row.name}</Words>
              </Link>{" "}
              <span class="soft">{KIND_WORDS[row.of].one}</span>
              {row.names === 0 && <span class="soft">, not named</span>}
              {row.sides.map((side) => (
                <Words key={side} class="chip">
                  {side}
                </Words>
              ))}
            </th>
            <td class="number">{row.statements === 0 ? <span class="soft">–</span> : count(row.statements)}</td>
            <td class="number less">{count(row.documents)}</td>
            <td class="number less">{row.names < 2 ? <span class="soft">{row.names}</span> : count(row.names)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

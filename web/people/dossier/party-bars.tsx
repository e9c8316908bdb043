import { useState } from "preact/hooks";
import type { PartyCount } from "../../../src/ledger/asking.ts";
import { hrefOf } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { Link } from "../../address/link.tsx";
import { count } from "../../parts/count.ts";
import { Words } from "../../parts/words.tsx";
import { Bars } from "./bars.tsx";

type PartyBarsProps = { readonly title: string; readonly parties: readonly PartyCount[] };

/** Other parties that have to do with what one says, the most frequent first; nothing where there are none. */
export function PartyBars({ title, parties }: PartyBarsProps) {
  const [isWhole, setWhole] = useState(false);
  if (parties.length === 0) return null;
  const shown = isWhole ? parties : parties.slice(0, FIRST);
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <Bars
        bars={shown.map(({ id, name, statements }) => ({
          key: id,
          label: (
            <Link href={atMoment(hrefOf(["party", id]))}>
              <Words>{name}</Words>
            </Link>
          ),
          n: statements,
        }))}
      />
      {shown.length < parties.length && (
        <button type="button" class="quiet small" onClick={() => setWhole(true)}>
          {count(parties.length - shown.length)} more
        </button>
      )}
    </section>
  );
}

const FIRST = 8;

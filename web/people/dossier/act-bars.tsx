import type { Dossier } from "../../../src/present/desk/dossier.ts";
import { ACT_WORDS } from "../../../src/present/words/act-words.ts";
import { hrefOf } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { Link } from "../../address/link.tsx";
import { Bars } from "./bars.tsx";

/** What a party does by speaking: how often it asserts, denies, threatens. */
export function ActBars({ party: { id, acts } }: { readonly party: Dossier }) {
  if (acts.length === 0) return null;
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">By act</h2>
      <Bars
        bars={acts.map(({ act, statements }) => ({
          key: act,
          label: <Link href={atMoment(hrefOf(["statements"], { speaker: id, act }))}>{ACT_WORDS[act].verb}</Link>,
          n: statements,
          family: ACT_WORDS[act].family,
        }))}
      />
    </section>
  );
}

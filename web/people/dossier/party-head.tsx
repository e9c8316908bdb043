import { useState } from "preact/hooks";
import type { Dossier } from "../../../src/present/desk/dossier.ts";
import { hrefOf } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { Link } from "../../address/link.tsx";
import { AsOf } from "../../parts/as-of.tsx";
import { count } from "../../parts/count.ts";
import { Words } from "../../parts/words.tsx";
import { KIND_WORDS } from "../kind-words.ts";
import { SideChip } from "../sides/side-chip.tsx";
import { SideDialog } from "../sides/side-dialog.tsx";

/** Who it is, how much there is of it, and on which sides persons have put it. */
export function PartyHead({ party }: { readonly party: Dossier }) {
  const { id, name, of, statements, documents, mentions, sides } = party;
  const [isPutting, setPutting] = useState(false);
  return (
    <header class="party-head">
      <p class="soft">
        <Link href={atMoment("/people")}>People and groups</Link>
      </p>
      <h1>
        <Words>{name}</Words>
      </h1>
      <p class="soft">
        {KIND_WORDS[of].one} · {count(statements, "statement")} · in {count(documents, "document")} ·{" "}
        {count(mentions, "mention")} · <Link href={atMoment(hrefOf(["record", id]))}>record</Link>
      </p>
      <AsOf />
      <p class="party-sides">
        {sides.map((side) => (
          <SideChip key={side} side={side} member={{ id, name }} />
        ))}
        <button type="button" class="small" onClick={() => setPutting(true)}>
          Put on a side…
        </button>
      </p>
      {isPutting && <SideDialog member={{ id, name }} onClose={() => setPutting(false)} />}
    </header>
  );
}

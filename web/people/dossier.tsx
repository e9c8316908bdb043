import type { Dossier as Facts } from "../../src/present/desk/dossier.ts";
import { hrefOf, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { useAnswer } from "../asking/use-answer.ts";
import { useTitle } from "../frame/use-title.ts";
import { Refused } from "../parts/refused.tsx";
import type { RoomProps } from "../rooms.ts";
import { ActBars } from "./dossier/act-bars.tsx";
import { MonthBars } from "./dossier/month-bars.tsx";
import { NameList } from "./dossier/name-list.tsx";
import { PartyBars } from "./dossier/party-bars.tsx";
import { PartyHead } from "./dossier/party-head.tsx";
import { SaidList } from "./dossier/said-list.tsx";
import { LinkList } from "./tying/link-list.tsx";
import "./dossier.css";

/** What the ledger knows of one party: its names, what it says and to whom, and what holds it together. */
export function Dossier({ id }: RoomProps) {
  const { query } = useAddress();
  const asOf = query.get("asOf");
  const { answer, refusal } = useAnswer<Facts>(hrefOf(["parties", id], { asOf }));
  useTitle(answer?.name ?? null);
  if (refusal) return <NoParty id={id}>{refusal}</NoParty>;
  if (answer === null) return null;
  return (
    <div class="dossier">
      <PartyHead party={answer} asOf={asOf} />
      <div class="dossier-counts">
        <ActBars party={answer} />
        <MonthBars party={answer} />
        <PartyBars title="To whom" parties={answer.audiences} />
        <PartyBars title="Relayed by" parties={answer.relays} />
      </div>
      <SaidList party={answer} asOf={asOf} />
      <div class="dossier-ties">
        <NameList party={answer} />
        <LinkList party={answer} />
      </div>
    </div>
  );
}

function NoParty({
  id,
  children,
}: {
  readonly id: string;
  readonly children: Parameters<typeof Refused>[0]["refusal"];
}) {
  return (
    <>
      <h1>Dossier</h1>
      <Refused refusal={children} />
      <p class="nothing">
        <Link href={hrefOf(["record", id])}>What became of {id}</Link> · <Link href="/people">All parties</Link>
      </p>
    </>
  );
}

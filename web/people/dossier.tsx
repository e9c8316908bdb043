import type { Dossier as Facts } from "../../src/present/desk/dossier.ts";
import { hrefOf } from "../address/address.ts";
import { atMoment } from "../address/at-moment.ts";
import { Link } from "../address/link.tsx";
import { useAnswer } from "../asking/use-answer.ts";
import { useTitle } from "../frame/use-title.ts";
import { Coming } from "../parts/coming.tsx";
import { NotHere } from "../parts/not-here.tsx";
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
  const { answer, refusal } = useAnswer<Facts>(atMoment(hrefOf(["parties", id])));
  useTitle(answer?.name ?? null);
  if (refusal)
    return (
      <NotHere title="Dossier" refusal={refusal}>
        <Link href={hrefOf(["record", id])}>What became of it</Link> · <Link href="/people">All parties</Link>
      </NotHere>
    );
  if (answer === null) return <Coming title="Dossier" />;
  return (
    <div class="dossier">
      <PartyHead party={answer} />
      <div class="dossier-counts">
        <ActBars party={answer} />
        <MonthBars party={answer} />
        <PartyBars title="To whom" parties={answer.audiences} />
        <PartyBars title="Relayed by" parties={answer.relays} />
      </div>
      <SaidList party={answer} />
      <div class="dossier-ties">
        <NameList party={answer} />
        <LinkList party={answer} />
      </div>
    </div>
  );
}

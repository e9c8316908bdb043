import type { ShownRecord } from "../../src/present/desk/shown-record.ts";
import { hrefOf } from "../address/address.ts";
import { atMoment } from "../address/at-moment.ts";
import { Link } from "../address/link.tsx";
import { useAnswer } from "../asking/use-answer.ts";
import { useTitle } from "../frame/use-title.ts";
import { AsOf } from "../parts/as-of.tsx";
import { Coming } from "../parts/coming.tsx";
import { NotHere } from "../parts/not-here.tsx";
import type { RoomProps } from "../rooms.ts";
import { FieldList } from "./field-list.tsx";
import { History } from "./history.tsx";
import { InContext } from "./in-context.tsx";
import { Judgements } from "./judgements.tsx";
import { recordFields } from "./record-fields.ts";
import { Standing } from "./standing.tsx";
import { standsOn } from "./stands-on.ts";
import "./record.css";

/** Everything about one record, whatever became of it: what it says, its words, what persons said of it, its history. */
export function Record({ id }: RoomProps) {
  const { answer: shown, refusal } = useAnswer<ShownRecord>(atMoment(hrefOf(["records", id])));
  useTitle(shown && `${shown.kind} ${shown.id.slice(0, 8)}`);
  if (refusal)
    return (
      <NotHere title="Record" refusal={refusal}>
        The link may be of another ledger. <Link href="/log">To the log</Link>
      </NotHere>
    );
  if (shown === null) return <Coming title="Record" />;
  const stands = shown.standing === "purged" ? null : standsOn(shown);
  return (
    <article class="record">
      <header>
        <h1>
          {shown.kind} <span class="id">{shown.id}</span>
        </h1>
        <AsOf />
        <Standing shown={shown} />
      </header>
      {shown.standing !== "purged" && <FieldList fields={recordFields(shown)} shown={shown} />}
      {stands && <InContext stands={stands} shown={shown} />}
      <Judgements shown={shown} />
      <History shown={shown} />
    </article>
  );
}

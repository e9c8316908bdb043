import type { ShownRecord } from "../../src/present/desk/shown-record.ts";
import { hrefOf } from "../address/address.ts";
import { atMoment } from "../address/at-moment.ts";
import { Link } from "../address/link.tsx";
import { ENTRY_WORDS } from "../log/act-words.ts";
import { Moment } from "../parts/moment.tsx";
import { Words } from "../parts/words.tsx";

/** Says plainly that a record is not what the ledger holds now, and by which entry; nothing of one that is live. */
export function Standing({ shown }: { readonly shown: ShownRecord }) {
  switch (shown.standing) {
    case "live":
      return null;
    case "ended":
      return <Ended shown={shown} />;
    case "purged":
      return <Purged shown={shown} />;
    case "not yet recorded":
      return <p class="record-standing">The ledger did not have this record yet at that entry.</p>;
  }
}

function Ended({ shown: { kind, history } }: { readonly shown: ShownRecord }) {
  const last = history.findLast(({ ended }) => ended);
  return (
    <div class="record-standing">
      <p>
        <b>No longer live.</b>{" "}
        {last && (
          <>
            {last.by === null ? "The machine" : <Words>{last.by}</Words>} {ENTRY_WORDS[last.act]}
            {last.undoes !== null && ` entry ${last.undoes}`}:{" "}
            <Link href={hrefOf(["log"], { before: last.seq + 1 })}>entry {last.seq}</Link>, <Moment at={last.at} />.
          </>
        )}{" "}
        Below, this {kind} is as it was last.
      </p>
      {last?.detail && (
        <p class="soft">
          <Words>{last.detail}</Words>
        </p>
      )}
    </div>
  );
}

function Purged({ shown: { kind, tombstones } }: { readonly shown: ShownRecord }) {
  return (
    <div class="record-standing">
      <p>
        <b>Removed for good.</b> What this {kind} said is gone; only its id and its history are left.
      </p>
      {tombstones.map(({ id, by, at, reason, target }) => (
        <p key={id} class="soft">
          <Words>{by}</Words>, <Moment at={at} />, because: <Words>{reason}</Words> · with{" "}
          <Link href={atMoment(hrefOf(["record", target.id]))}>
            {target.kind} {target.id}
          </Link>
        </p>
      ))}
    </div>
  );
}

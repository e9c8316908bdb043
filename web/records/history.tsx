import type { ShownRecord } from "../../src/present/desk/shown-record.ts";
import { hrefOf } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { ENTRY_WORDS } from "../log/act-words.ts";
import { undidWords } from "../log/undid-words.ts";
import { Moment } from "../parts/moment.tsx";
import { Words } from "../parts/words.tsx";

/** The entries that had to do with a record, oldest first; each version of it can be seen as it was. */
export function History({ shown: { id, history, standing } }: { readonly shown: ShownRecord }) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">History</h2>
      <ol class="plain">
        {history.map(({ seq, at, by, act, undoes, detail, recorded, ended }) => (
          <li key={seq}>
            <Moment at={at} /> {by === null ? <span class="soft">machine</span> : <Words>{by}</Words>}{" "}
            {undoes === null ? ENTRY_WORDS[act] : undidWords(undoes, detail)}
            {detail !== null && undoes === null && (
              <span class="soft">
                : <Words>{detail}</Words>
              </span>
            )}{" "}
            <span class="soft">
              · entry {seq}
              {recorded && standing !== "purged" && (
                <>
                  {" "}
                  ·{" "}
                  <Link href={hrefOf(["record", id], { asOf: seq })}>
                    {ended ? "newer version" : "version"} as it was then
                  </Link>
                </>
              )}
              {ended && !recorded && " · ended it"}
            </span>
          </li>
        ))}
      </ol>
      <p>
        <Link href={hrefOf(["log"], { subject: id })}>In the log</Link>
      </p>
    </section>
  );
}

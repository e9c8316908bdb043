import type { LogList } from "../../src/present/desk/log-list.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { count } from "../parts/count.ts";

/** The hash of the last entry, and what it is good for. */
export function HeadNote({ head: { seq, hash } }: { readonly head: LogList["head"] }) {
  if (seq === 0) return null;
  return (
    <aside class="head-note" aria-label="The head of the log">
      <p>
        <b>Head</b> <span class="soft">entry {count(seq)}</span> <code>{hash}</code>{" "}
        <CopyButton words={hash} label="Copy" title="Copy the hash of the last entry" />
      </p>
      <p class="soft">
        This hash covers every entry up to here. Note it where nobody who can write to this ledger can change it: in a
        mail to somebody else, in a minute book. Later <code>standoff check --head …</code> tells whether all of it is
        still as it was on that day. It does not prove that what was said is so, nor who sat at the keyboard.
      </p>
    </aside>
  );
}

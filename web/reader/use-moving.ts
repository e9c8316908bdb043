import { useRef } from "preact/hooks";
import { goTo, hrefOf } from "../address/address.ts";
import { atMoment } from "../address/at-moment.ts";
import { useCopyCited } from "../copying/use-copy-cited.ts";
import { useKeys } from "../keys/use-keys.ts";
import type { PageEntry } from "./text/chunks-of.ts";

type Moving = {
  /** The statements that are shown, in reading order. */
  readonly entries: readonly PageEntry[];
  readonly open: PageEntry | null;
  /** Where reading is, for a move when no card is open: the first statement from here. */
  readonly from: () => number;
  readonly show: (entry: PageEntry) => void;
  readonly close: () => void;
};

/** Keys that go from statement to statement, and take one away. */
export function useMoving({ entries, open, from, show, close }: Moving): void {
  const copy = useCopyCited();
  // Keys that come faster than the page is drawn go on from one another.
  const latest = useRef(open);
  latest.current = open;
  const move = (by: 1 | -1) => {
    const at = latest.current ? entries.indexOf(latest.current) : -1;
    const next = at >= 0 ? entries[at + by] : (entries.find(({ number }) => number >= from()) ?? entries[0]);
    if (!next) return;
    latest.current = next;
    show(next);
  };
  useKeys([
    { key: "j", words: "next statement", act: () => move(1) },
    { key: "k", words: "statement before", act: () => move(-1) },
    { key: "c", words: "copy the quotation with its citation", act: () => open && void copy(open.statement) },
    {
      key: "o",
      words: "the record of the open card",
      act: () => open && goTo(atMoment(hrefOf(["record", open.statement.id]))),
    },
    { key: "Escape", words: "close the card", act: close },
  ]);
}

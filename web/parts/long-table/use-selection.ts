import { useEffect, useRef, useState } from "preact/hooks";
import { hrefOf, replaceAddress, useAddress } from "../../address/address.ts";

/** The row of a list that is selected, which the address names, so that a reload or the way back finds it again. */
export type Selection = {
  /** Counted from 0; null where none is. */
  readonly index: number | null;
  readonly id: string | null;
  /** As it is now, also between one drawing of the page and the next. */
  readonly now: () => number | null;
  readonly select: (index: number, id: string | null) => void;
  /** Whether a row is the one that is meant; one that has not come is, by where it stands. */
  readonly isAt: (index: number, id: string | null) => boolean;
};

/** The selected row: `at` in the address is its id, `row` where it stood, counted from 1. */
export function useSelection(): Selection {
  const { parts, query } = useAddress();
  const named = {
    index: /^[1-9]\d{0,8}$/.test(query.get("row") ?? "") ? Number(query.get("row")) - 1 : null,
    id: query.get("at"),
  };
  const [chosen, setChosen] = useState(named);
  const latest = useRef(named.index);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const address = `${named.index} ${named.id}`;
  useEffect(() => {
    latest.current = named.index;
    setChosen(named);
  }, [address]);
  useEffect(() => () => clearTimeout(timer.current), [parts.join("/"), withoutRow(query)]);
  return {
    ...chosen,
    isAt: (index, id) => (id === null || chosen.id === null ? chosen.index === index : chosen.id === id),
    now: () => latest.current,
    select: (index, id) => {
      latest.current = index;
      setChosen({ index, id });
      clearTimeout(timer.current);
      // A browser refuses addresses that change with every repetition of a key that is held down.
      timer.current = setTimeout(() => {
        const next = new URLSearchParams(location.search);
        if (id === null) next.delete("at");
        else next.set("at", id);
        next.set("row", String(index + 1));
        replaceAddress(hrefOf(parts, next));
      }, REST);
    },
  };
}

/** Milliseconds. */
const REST = 200;

const withoutRow = (query: URLSearchParams): string =>
  [...query].filter(([name]) => name !== "at" && name !== "row").join("&");

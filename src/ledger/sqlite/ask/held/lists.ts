/** Lists of numbers that take long to make, by what was asked for: the last few. */
export type Lists = {
  /** The list with this key, made now where it is not there; one that was made at another head is made anew. */
  of(key: string, head: number, make: (former: readonly number[]) => readonly number[]): readonly number[];
};

/** No lists yet. */
export function openLists(): Lists {
  const lists = new Map<string, { readonly head: number; readonly numbers: readonly number[] }>();
  return {
    of: (key, head, make) => {
      const known = lists.get(key);
      const numbers = known?.head === head ? known.numbers : make(known?.numbers ?? []);
      lists.delete(key);
      lists.set(key, { head, numbers });
      for (const [oldest] of lists) if (lists.size > KEPT) lists.delete(oldest);
      return numbers;
    },
  };
}

/** A table and its orders, and as much again for a second that is open beside it. */
const KEPT = 12;

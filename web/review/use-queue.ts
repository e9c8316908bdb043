import { useState } from "preact/hooks";
import type { StatementList } from "../../src/present/desk/statement-list.ts";
import { goTo, replaceAddress, useAddress } from "../address/address.ts";
import { type Answered, useAnswer } from "../asking/use-answer.ts";
import { type Gone, type QueuePlace, queuePlace, stretchAt } from "./queue-place.ts";
import { hrefInQueue, pathOfQueue, type ReviewAddress, readReview } from "./review-address.ts";

/** A statement of the queue as its list has it. */
export type QueueRow = StatementList["rows"][number];

/** A review on its way through its queue. */
export type Queue = {
  readonly address: ReviewAddress;
  readonly answered: Answered<StatementList>;
  /** Null until the queue is known. */
  readonly place: QueuePlace<QueueRow> | null;
  /** The row of the statement that is shown, where it is in the queue. */
  readonly row: QueueRow | null;
  readonly goToNext: () => void;
  /** Goes on from a statement that is in the queue no longer. */
  readonly leave: () => void;
  readonly goBack: () => void;
  readonly goToFirst: () => void;
  readonly show: (id: string) => void;
  /** Passes over a statement that is being judged; the entry, once it is known, or null where it stays after all. */
  readonly setGone: (id: string, entry: number | null) => void;
};

/** The queue that the address names, and the ways through it. */
export function useQueue(): Queue {
  const address = readReview(useAddress().query);
  const { at, before } = address;
  const [gone, setGone] = useState<Gone>(new Map());
  const stretch = stretchAt(before);
  const path = pathOfQueue(address, stretch);
  const answered = useAnswer<StatementList>(path);
  const { answer } = answered;
  // An answer to the stretch before this one says nothing of what is in it.
  const isIt = answer !== null && answered.of === path;
  const offset = isIt ? stretch.offset : offsetIn(answered.of);
  const place = answer
    ? queuePlace({ rows: answer.rows, offset, total: answer.total, seq: answer.head.seq }, { at, before, gone })
    : null;
  const move = (to: QueueRow | null, count: number) =>
    goTo(hrefInQueue(address, { at: to?.id ?? null, before: count }));
  return {
    address,
    answered,
    place,
    row: answer?.rows.find(({ id }) => id === at) ?? null,
    goToNext: () => place && move(place.next, place.before + (place.isIn ? 1 : 0)),
    leave: () => place && move(place.next, place.before),
    goBack: () => place?.previous && move(place.previous, Math.max(0, place.before - 1)),
    goToFirst: () => replaceAddress(hrefInQueue(address, { at: null, before: 0 })),
    show: (id) => goTo(hrefInQueue(address, { at: id, before: place?.before ?? before })),
    setGone: (id, entry) =>
      setGone((all) => {
        const next = new Map(all);
        if (entry === null) next.delete(id);
        else next.set(id, entry);
        return next;
      }),
  };
}

const offsetIn = (path: string | null): number => Number(new URLSearchParams(path?.split("?")[1]).get("offset") ?? 0);

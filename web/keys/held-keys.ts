import type { Key } from "./use-keys.ts";

/** A view with its keys as they were when it was drawn last. */
export type Holder = { keys: readonly Key[] };

const holders: Holder[] = [];

/** Holds the keys of a view until it is left. Gives what ends that. */
export function holdKeys(holder: Holder): () => void {
  holders.push(holder);
  return () => {
    holders.splice(holders.indexOf(holder), 1);
  };
}

/** The keys that do something just now, first those of the view that was come to last, however often others are drawn. */
export function keysNow(): readonly Key[] {
  return holders.toReversed().flatMap(({ keys }) => keys);
}

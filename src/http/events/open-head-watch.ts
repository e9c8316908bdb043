import type { Ledger } from "../../ledger/ledger.ts";

/** Tells when a ledger's head has moved, whoever moved it. */
export type HeadWatch = {
  /** Told the number of the last entry at once, and whenever there is a later one; null where the ledger can no longer be asked. */
  watch(listener: (seq: number | null) => void): () => void;
};

/** Asks the ledger every so many milliseconds, as long as somebody listens: another process may write to it. */
export function openHeadWatch(ledger: Pick<Ledger, "head">, every = 300): HeadWatch {
  const listeners = new Map<(seq: number | null) => void, number | null>();
  let timer: NodeJS.Timeout | null = null;
  let isAsked = false;
  const tell = (seq: number | null) => {
    for (const [listener, told] of listeners) {
      if (told === seq) continue;
      listeners.set(listener, seq);
      listener(seq);
    }
  };
  const ask = async () => {
    if (isAsked) return;
    isAsked = true;
    await ledger
      .head()
      .then(
        ({ seq }) => tell(seq),
        () => tell(null),
      )
      .finally(() => {
        isAsked = false;
      });
  };
  return {
    watch: (listener) => {
      listeners.set(listener, -1);
      timer ??= setInterval(ask, every);
      void ask();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0 || timer === null) return;
        clearInterval(timer);
        timer = null;
      };
    },
  };
}

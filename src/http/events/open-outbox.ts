/** What goes out to one listener, who may take it more slowly than it comes. */
export type Outbox = {
  /** Sends this when all before it is sent; what waits under the same name is sent no more, since this is newer. */
  put(name: string, send: () => Promise<unknown>): void;
};

/**
 * Nothing waits. A page whose window sleeps takes nothing for hours, in which a job may tell of a hundred thousand steps:
 * of each thing only the latest is kept for it. What sends must not throw.
 */
export function openOutbox(): Outbox {
  const waiting = new Map<string, () => Promise<unknown>>();
  let isSending = false;
  const sendAll = async () => {
    if (isSending) return;
    isSending = true;
    // What is put in meanwhile comes up in the same loop.
    for (const [name, send] of waiting) {
      waiting.delete(name);
      await send();
    }
    isSending = false;
  };
  return {
    put: (name, send) => {
      waiting.delete(name);
      waiting.set(name, send);
      void sendAll();
    },
  };
}

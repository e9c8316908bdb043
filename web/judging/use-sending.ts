import { useRef, useState } from "preact/hooks";

/** How a form is sent. */
export type Sending = {
  readonly isSending: boolean;
  /** Sends, unless that is being done already: a key that is held down, or a second click, sends once. */
  readonly send: (act: () => Promise<unknown>) => Promise<void>;
};

/** Sends one thing at a time. */
export function useSending(): Sending {
  const [isSending, setSending] = useState(false);
  // A second click may come before the page is drawn anew.
  const isBusy = useRef(false);
  const put = (now: boolean) => {
    isBusy.current = now;
    setSending(now);
  };
  return {
    isSending,
    send: async (act) => {
      if (isBusy.current) return;
      put(true);
      try {
        await act();
      } finally {
        put(false);
      }
    },
  };
}

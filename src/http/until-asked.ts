/** How a process is asked to end: by Ctrl-C, by the system, or because its terminal has closed. */
export type Asked = (typeof SIGNALS)[number];

/** Resolves when the process is asked to end, with how. Asked again, it ends at once. */
export function untilAsked(): Promise<Asked> {
  return new Promise((resolve) => {
    const stop = (asked: Asked) => {
      // Where nobody listens, the system ends the process.
      setTimeout(() => {
        for (const name of SIGNALS) process.off(name, stop);
      }, ECHO).unref();
      resolve(asked);
    };
    for (const name of SIGNALS) process.on(name, stop);
  });
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Milliseconds in which a second signal is the first one once more: a terminal and npm may both send it. */
const ECHO = 300;

/** Listens for Ctrl-C while something runs that can be stopped at any point and gone on with later. */
export type Stopping = {
  /** Aborted by the first Ctrl-C, or when the process is asked to end; a second one ends it at once. */
  readonly signal: AbortSignal;
  /** Listens no longer, and says how to go on where it was stopped. */
  release(): void;
};

/** Begins to listen; `goOn` says how to go on with what was stopped. */
export function stopOnSignal(goOn: string): Stopping {
  const controller = new AbortController();
  // Where nobody listens, the system ends the process.
  const leave = () => {
    for (const name of SIGNALS) process.off(name, stop);
  };
  const stop = () => {
    if (controller.signal.aborted) return;
    setTimeout(leave, ECHO).unref();
    process.stderr.write("\nstandoff: finishing what is being written; once more to end at once\n");
    controller.abort();
  };
  for (const name of SIGNALS) process.on(name, stop);
  return {
    signal: controller.signal,
    release: () => {
      if (!controller.signal.aborted) return leave();
      process.stderr.write(`standoff: stopped; ${goOn}\n`);
    },
  };
}

/** Milliseconds in which a second signal is the first one once more: a shell and npm or timeout may both send it. */
const ECHO = 300;

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

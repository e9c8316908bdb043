/** Resolves when the process is asked to end: by Ctrl-C, by the system, or because its terminal has closed. */
export function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(name, () => resolve());
  });
}

/** Lets works of one process run one after the other, in the order in which they were asked for. */
export function openTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    // One that fails holds up nobody behind it; who asked for it gets its error.
    last = done.catch(() => {});
    return done;
  };
}

/** Lets those who share a mark go one after the other. */
export type Turns = {
  /** Resolves when nobody with one of these marks goes any more; what it gives is to be called when one is done. */
  take(marks: readonly string[]): Promise<() => void>;
};

/** Turns for one run. To be taken by one caller after the other, never by two at once. */
export function takeTurns(): Turns {
  const going = new Map<string, Promise<void>>();
  return {
    take: async (marks) => {
      for (const mark of marks) await going.get(mark);
      let done = () => {};
      const gone = new Promise<void>((resolve) => {
        done = resolve;
      });
      for (const mark of marks) going.set(mark, gone);
      return () => {
        for (const mark of marks) going.delete(mark);
        done();
      };
    },
  };
}

/** Tasks beside each other, so many at a time. */
export type Lanes = {
  /** Begins a task as soon as there is room; resolves when it has begun. Throws what a task before it threw. */
  begin(task: () => Promise<void>): Promise<void>;
  /** Resolves when all tasks are done. Throws what one of them threw. */
  settled(): Promise<void>;
};

/** Room for `size` tasks. */
export function openLanes(size: number): Lanes {
  const running = new Set<Promise<void>>();
  let broken: { readonly error: unknown } | null = null;
  const run = async (task: () => Promise<void>) => {
    try {
      await task();
    } catch (error) {
      broken ??= { error };
    }
  };
  const raise = () => {
    if (broken) throw broken.error;
  };
  return {
    begin: async (task) => {
      while (running.size >= size) await Promise.race(running);
      raise();
      const one = run(task).then(() => {
        running.delete(one);
      });
      running.add(one);
    },
    settled: async () => {
      await Promise.all(running);
      raise();
    },
  };
}

/** How fast something goes on. */
export type Rate = {
  /** How many were done a second, lately; 0 where none were. Times are in seconds. */
  rate(now: number, done: number): number;
};

/** What is here already goes by in an instant: a rate over the whole run would promise too much of what is still to be read. */
export function openRate(begun: number, doneBefore = 0): Rate {
  const samples = [{ at: begun, done: doneBefore }];
  return {
    rate: (now, done) => {
      samples.push({ at: now, done });
      while (samples.length > 2 && now - samples[1]!.at > LATELY) samples.shift();
      const { at, done: before } = samples[0]!;
      return now > at ? (done - before) / (now - at) : 0;
    },
  };
}

/** Seconds. */
const LATELY = 30;

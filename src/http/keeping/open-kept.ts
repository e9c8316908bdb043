/** Answers that are kept as long as there is room: the one that was asked for longest ago goes first. */
export type Kept = {
  get(name: string): Uint8Array<ArrayBuffer> | undefined;
  /** Keeps an answer, unless it is so long that it would drive out all others. */
  put(name: string, answer: Uint8Array<ArrayBuffer>): void;
  /** Forgets all of them. */
  clear(): void;
};

/** Room for answers, in bytes. They are kept as they are sent, so that none is encoded again. */
export function openKept(room: number): Kept {
  // a map has its keys in the order in which they were put in
  const answers = new Map<string, Uint8Array<ArrayBuffer>>();
  let taken = 0;
  const drop = (name: string) => {
    taken -= answers.get(name)?.length ?? 0;
    answers.delete(name);
  };
  return {
    get: (name) => {
      const answer = answers.get(name);
      if (answer === undefined) return undefined;
      answers.delete(name);
      answers.set(name, answer);
      return answer;
    },
    put: (name, answer) => {
      if (answer.length > room / SHARE) return;
      drop(name);
      answers.set(name, answer);
      taken += answer.length;
      for (const oldest of answers.keys()) {
        if (taken <= room) break;
        drop(oldest);
      }
    },
    clear: () => {
      answers.clear();
      taken = 0;
    },
  };
}

/** One answer takes at most this part of the room. */
const SHARE = 8;

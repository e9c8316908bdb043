import { type ComponentChildren, createContext } from "preact";
import { useContext, useMemo, useRef, useState } from "preact/hooks";
import { Refusal, send } from "../asking/ask.ts";
import { NameDialog } from "./name-dialog.tsx";
import { Said, type Saying } from "./said.tsx";

/** What a judgement came to: its entry, or null where all was so already. */
export type Done = {
  readonly entry: {
    readonly seq: number;
    readonly act: string;
    readonly at: string;
    readonly by: string | null;
  } | null;
  readonly head: { readonly seq: number; readonly hash: string };
  readonly record: string | null;
};

/** A judgement as it is sent; the name of who judges is put to its body. */
export type Judgement = {
  readonly method: "POST" | "PATCH" | "DELETE";
  readonly path: string;
  readonly body?: object;
  /** What is said when it is done: "Accepted". */
  readonly words: string;
};

/** How the views judge. */
export type Judging = {
  /** Under whose name; null until it is chosen. */
  readonly name: string | null;
  readonly choose: () => void;
  /** Sends a judgement, asks for a name first where there is none, and says what was done, with a way to undo it. Null where it was refused, which is said as well. */
  readonly judge: (judgement: Judgement) => Promise<Done | null>;
  /** Says a thing at the foot of the page for a while. */
  readonly say: (words: string) => void;
};

const Context = createContext<Judging | null>(null);

/** How this view judges. */
export function useJudging(): Judging {
  const judging = useContext(Context);
  if (judging === null) throw new Error("a view judges outside of the desk");
  return judging;
}

/** Holds who judges, and says what was done. `self` is the name that was set for this user on this machine. */
export function JudgingProvider({
  self,
  names,
  children,
}: {
  readonly self: string | null;
  readonly names: readonly string[];
  readonly children: ComponentChildren;
}) {
  const [chosen, setChosen] = useState(() => localStorage.getItem(KEPT_AS));
  const [saying, setSaying] = useState<Saying | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const waiting = useRef<((name: string | null) => void) | null>(null);
  const name = chosen ?? self;

  const settle = (given: string | null) => {
    setChoosing(false);
    if (given !== null) {
      localStorage.setItem(KEPT_AS, given);
      setChosen(given);
    }
    waiting.current?.(given);
    waiting.current = null;
  };
  const judging = useMemo<Judging>(() => {
    const askName = () =>
      new Promise<string | null>((resolve) => {
        waiting.current = resolve;
        setChoosing(true);
      });
    const perform = async ({ method, path, body, words }: Judgement, by: string): Promise<Done | null> => {
      try {
        const done =
          method === "DELETE"
            ? await send<Done>(method, `${path}?by=${encodeURIComponent(by)}`)
            : await send<Done>(method, path, { ...body, by });
        setSaying(
          done.entry === null
            ? { words: "All was so already.", undo: null }
            : { words, undo: () => void undo(done.entry!.seq, by) },
        );
        return done;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        setSaying({ words: error.message, undo: null, isRefusal: true });
        return null;
      }
    };
    const undo = (seq: number, by: string) =>
      perform({ method: "POST", path: `/log/${seq}/undo`, words: "Undone" }, by);
    return {
      name,
      choose: () => void askName(),
      say: (words) => setSaying({ words, undo: null }),
      judge: async (judgement) => {
        const by = name ?? (await askName());
        return by === null ? null : perform(judgement, by);
      },
    };
  }, [name]);

  return (
    <Context.Provider value={judging}>
      {children}
      {isChoosing && <NameDialog name={name} names={names} settle={settle} />}
      <Said saying={saying} end={() => setSaying(null)} />
    </Context.Provider>
  );
}

/** A choice of this browser's user, no part of the ledger. */
const KEPT_AS = "standoff-name";

import { type ComponentChildren, createContext } from "preact";
import { useContext, useEffect, useMemo, useRef, useState } from "preact/hooks";
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
  /** Takes a refusal, where a form says it at the field that it is about; else it is said at the foot. */
  readonly refused?: (refusal: Refusal) => void;
  /** Whether it is one of several, of which all is said at the end. */
  readonly isOneOfSeveral?: true;
};

/** How the views judge. */
export type Judging = {
  /** Under whose name; null until it is chosen. */
  readonly name: string | null;
  /** Asks for a name, and gives it; null where none is given. */
  readonly choose: () => Promise<string | null>;
  /** How many judgements were made in this tab, without those that were taken back. */
  readonly made: number;
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
  const [made, setMade] = useState(() => Number(sessionStorage.getItem(MADE_AS) ?? 0));
  const name = chosen ?? self;
  useEffect(() => sessionStorage.setItem(MADE_AS, String(made)), [made]);
  useEffect(() => {
    const follow = ({ key, newValue }: StorageEvent) => key === KEPT_AS && setChosen(newValue);
    addEventListener("storage", follow);
    return () => removeEventListener("storage", follow);
  }, []);

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
    const choose = () =>
      new Promise<string | null>((resolve) => {
        waiting.current?.(null);
        waiting.current = resolve;
        setChoosing(true);
      });
    const perform = async (
      { method, path, body, words, refused, isOneOfSeveral }: Judgement,
      by: string,
      undone: Done["entry"] = null,
    ): Promise<Done | null> => {
      try {
        const done =
          method === "DELETE"
            ? await send<Done>(method, `${path}?by=${encodeURIComponent(by)}`)
            : await send<Done>(method, path, { ...body, by });
        if (done.entry !== null) {
          const takesBack = done.entry.act === "undo" && undone?.act !== "undo";
          setMade((before) => Math.max(0, before + (takesBack ? -1 : 1)));
        }
        const { entry } = done;
        if (!isOneOfSeveral)
          setSaying(
            entry === null
              ? { words: "All was so already.", undo: null }
              : { words, undo: once(() => void undo(entry, by)) },
          );
        return done;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        if (refused) refused(error);
        else setSaying({ words: error.message, undo: null, isRefusal: true });
        return null;
      }
    };
    const undo = (entry: NonNullable<Done["entry"]>, by: string) =>
      perform({ method: "POST", path: `/log/${entry.seq}/undo`, words: "Undone" }, by, entry);
    return {
      name,
      made,
      choose,
      say: (words) => setSaying({ words, undo: null }),
      judge: async (judgement) => {
        const by = name ?? (await choose());
        return by === null ? null : perform(judgement, by);
      },
    };
  }, [name, made]);

  return (
    <Context.Provider value={judging}>
      {children}
      {isChoosing && <NameDialog name={name} names={names} settle={settle} />}
      <Said saying={saying} end={() => setSaying(null)} />
    </Context.Provider>
  );
}

/** What is clicked twice is done once. */
const once = (act: () => void): (() => void) => {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
};

/** A choice of this browser's user, no part of the ledger. */
const KEPT_AS = "standoff-name";
const MADE_AS = "standoff-made";

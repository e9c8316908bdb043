import { useEffect, useState } from "preact/hooks";
import { sentence } from "../parts/refused.tsx";

/** What is said at the foot of the page. */
export type Saying = { readonly words: string; readonly undo: (() => void) | null; readonly isRefusal?: boolean };

/** Says what was done, with a way to take it back, for as long as that takes to read; longer while somebody is at it. */
export function Said({ saying, end }: { readonly saying: Saying | null; readonly end: () => void }) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (saying === null || saying.isRefusal || isHeld) return;
    const timer = setTimeout(end, SHOWN);
    return () => clearTimeout(timer);
  }, [saying, isHeld]);
  const close = () => {
    setHeld(false);
    end();
  };
  const hold = () => setHeld(true);
  const letGo = () => setHeld(false);
  return (
    <div
      class="said"
      role="status"
      aria-live="polite"
      onPointerEnter={hold}
      onPointerLeave={letGo}
      onFocusIn={hold}
      onFocusOut={letGo}
    >
      {saying && (
        <p class={saying.isRefusal ? "said-words is-refusal" : "said-words"}>
          <span>{sentence(saying.words)}</span>
          {saying.undo && (
            <button type="button" onClick={saying.undo}>
              Undo
            </button>
          )}
          <button type="button" class="quiet" aria-label="Close" onClick={close}>
            ✕
          </button>
        </p>
      )}
    </div>
  );
}

/** Milliseconds. */
const SHOWN = 9_000;

import { useEffect } from "preact/hooks";
import { sentence } from "../parts/refused.tsx";

/** What is said at the foot of the page. */
export type Saying = { readonly words: string; readonly undo: (() => void) | null; readonly isRefusal?: boolean };

/** Says what was done, with a way to take it back, for as long as that takes to read. */
export function Said({ saying, end }: { readonly saying: Saying | null; readonly end: () => void }) {
  useEffect(() => {
    if (saying === null || saying.isRefusal) return;
    const timer = setTimeout(end, SHOWN);
    return () => clearTimeout(timer);
  }, [saying]);
  return (
    <div class="said" role="status" aria-live="polite">
      {saying && (
        <p class={saying.isRefusal ? "said-words is-refusal" : "said-words"}>
          <span>{sentence(saying.words)}</span>
          {saying.undo && (
            <button type="button" onClick={saying.undo}>
              Undo
            </button>
          )}
          <button type="button" class="quiet" aria-label="Close" onClick={end}>
            ✕
          </button>
        </p>
      )}
    </div>
  );
}

/** Milliseconds. */
const SHOWN = 9_000;

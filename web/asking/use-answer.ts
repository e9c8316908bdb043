import { useEffect, useState } from "preact/hooks";
import { ask, Refusal } from "./ask.ts";
import { useHead, useHeard } from "./events.ts";

/** What came of a question: the last answer to it, or why there is none. */
export type Answered<Answer> = {
  readonly answer: Answer | null;
  readonly refusal: Refusal | null;
  /** Whether an answer to this question is still to come; an answer to the one before may be shown meanwhile. */
  readonly isAsking: boolean;
  /** The question that the answer is to. */
  readonly of: string | null;
};

/**
 * Asks the API, and again whenever the address or the ledger changes, and when a desk that was away is back. The answer
 * before stays until the new one has come, so that nothing flickers; null asks nothing.
 */
export function useAnswer<Answer>(path: string | null): Answered<Answer> {
  const head = useHead();
  const isThere = useHeard((heard) => heard.isThere);
  const [state, setState] = useState<Answered<Answer>>({
    answer: null,
    refusal: null,
    isAsking: path !== null,
    of: null,
  });
  useEffect(() => {
    if (path === null) return setState({ answer: null, refusal: null, isAsking: false, of: null });
    if (!isThere && state.of === path) return;
    const controller = new AbortController();
    setState((before) => ({ ...before, isAsking: true }));
    ask<Answer>(path, { signal: controller.signal }).then(
      (answer) => setState({ answer, refusal: null, isAsking: false, of: path }),
      (error: unknown) => {
        if (controller.signal.aborted) return;
        const refusal = error instanceof Refusal ? error : new Refusal("bug", String(error));
        setState((before) =>
          refusal.code === "no-answer" && before.of === path && before.answer !== null
            ? { ...before, isAsking: false }
            : { answer: null, refusal, isAsking: false, of: path },
        );
      },
    );
    return () => controller.abort();
  }, [path, head, isThere]);
  return state;
}

import { useEffect, useState } from "preact/hooks";

/** How many chunks of a text have their words, from the first on: all of a common text at once, of a very long one ever more. */
export function useFilled(chunks: number): number {
  const [filled, setFilled] = useState(AT_ONCE);
  useEffect(() => {
    if (filled >= chunks) return;
    const timer = setTimeout(() => setFilled(filled + STEP), PAUSE);
    return () => clearTimeout(timer);
  }, [filled, chunks]);
  return filled;
}

const AT_ONCE = 80;
const STEP = 40;
/** Milliseconds, in which the browser may do what a person asks of it. */
const PAUSE = 60;

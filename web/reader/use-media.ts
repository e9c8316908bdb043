import { options } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Whether there is room for a margin beside the text, and whether the page is being printed. */
export function useMedia(): { readonly isWide: boolean; readonly isPrinted: boolean } {
  const [isWide, setWide] = useState(() => WIDE.matches);
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    const widen = () => setWide(WIDE.matches);
    const begin = () => atOnce(() => setPrinted(true));
    const end = () => setPrinted(false);
    WIDE.addEventListener("change", widen);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      WIDE.removeEventListener("change", widen);
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return { isWide, isPrinted };
}

const WIDE = matchMedia("(min-width: 58rem)");

/** The browser prints what stands there when its event has ended; what is drawn later would come too late. */
const atOnce = (change: () => void): void => {
  const before = options.debounceRendering;
  options.debounceRendering = (draw) => draw();
  change();
  options.debounceRendering = before;
};

/**
 * Keeps with each address of the history how far its page was scrolled, and scrolls there on the way back or after a reload,
 * once what is shown there has come and is long enough. The browser's own way does not wait for that.
 */
export function keepScroll(): () => void {
  history.scrollRestoration = "manual";
  let stopWaiting = () => {};
  let timer = 0;
  const keep = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => history.replaceState({ ...history.state, scroll: scrollY }, ""), SETTLED);
  };
  const restore = () => {
    clearTimeout(timer);
    stopWaiting();
    stopWaiting = scrollWhenLong(keptScroll());
  };
  addEventListener("scroll", keep, { passive: true });
  addEventListener("popstate", restore);
  restore();
  return () => {
    stopWaiting();
    removeEventListener("scroll", keep);
    removeEventListener("popstate", restore);
  };
}

const keptScroll = (): number => {
  const state = history.state as { scroll?: unknown } | null;
  return typeof state?.scroll === "number" ? state.scroll : 0;
};

/** Scrolls as soon as the page is long enough; gives up where the person at the desk scrolls or types meanwhile. */
const scrollWhenLong = (top: number): (() => void) => {
  const until = performance.now() + LONGEST;
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    for (const event of OWN) removeEventListener(event, stop);
  };
  const look = () => {
    const isLong = document.documentElement.scrollHeight - innerHeight >= top;
    if (isLong) scrollTo(0, top);
    if (isLong || performance.now() > until) stop();
    else frame = requestAnimationFrame(look);
  };
  if (top > 0) {
    for (const event of OWN) addEventListener(event, stop, { passive: true });
    frame = requestAnimationFrame(look);
  }
  return stop;
};

/** Milliseconds without scrolling until a place is kept: browsers let the history be written only so often. */
const SETTLED = 150;

/** Milliseconds. */
const LONGEST = 3_000;

/** What a person does who has gone on. */
const OWN = ["wheel", "touchmove", "keydown", "pointerdown"];

import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Which chunks are near the screen, and which are to be marked: those, and most of those that have been near. */
export type Near = { readonly near: ReadonlySet<number>; readonly dressed: ReadonlySet<number> };

/** Watches which chunks of a text come near the screen. `first` is the one with which the page opens. */
export function useNear(root: RefObject<HTMLElement | null>, of: object, first: number): Near {
  const [state, setState] = useState<Near>(() => startAt(first));
  useEffect(() => {
    const near = new Set<number>();
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const index = Number((target as HTMLElement).dataset.chunk);
          if (isIntersecting) near.add(index);
          else near.delete(index);
        }
        setState((before) => after(before, near));
      },
      { rootMargin: `${MARGIN}px 0px` },
    );
    for (const chunk of root.current?.children ?? []) watch.observe(chunk);
    return () => watch.disconnect();
  }, [of]);
  return state;
}

const startAt = (first: number): Near => {
  const around = new Set([first - 1, first, first + 1].filter((index) => index >= 0));
  return { near: around, dressed: around };
};

const after = (before: Near, near: ReadonlySet<number>): Near => {
  if (near.size === 0 || isSame(before.near, near)) return before;
  const all = new Set([...before.dressed, ...near]);
  // What is selected would be torn from the page with the marks of its words.
  const keeps = all.size <= MOST || !(getSelection()?.isCollapsed ?? true);
  return { near: new Set(near), dressed: keeps ? all : new Set(near) };
};

const isSame = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  one.size === other.size && [...one].every((index) => other.has(index));

/** CSS pixels above and below the screen. */
const MARGIN = 700;
/** Chunks that stay marked; a long text has hundreds. */
const MOST = 60;

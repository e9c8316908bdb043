import type { Walk } from "./walk-words.ts";

/** Selects a stretch of the text as it is set on the page; false where it is not set just now. */
export function putSelection(root: HTMLElement, { anchor, head }: Walk): boolean {
  const runs = [...root.querySelectorAll<HTMLElement>("[data-start]")];
  const from = placeOf(runs, anchor, anchor > head);
  const to = placeOf(runs, head, head > anchor);
  if (!from || !to) return false;
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  to.node.parentElement?.scrollIntoView({ block: "nearest" });
  return true;
}

/** An end belongs to the run before it, a beginning to the one behind it. */
const placeOf = (runs: readonly HTMLElement[], offset: number, isEnd: boolean) => {
  const run = runs.find((one) => {
    const { start, end } = reachOf(one);
    return isEnd ? start < offset && offset <= end : start <= offset && offset < end;
  });
  const node = run?.firstChild;
  if (!run || !node) return null;
  const { start } = reachOf(run);
  const length = node.textContent?.length ?? 0;
  return { node, offset: run.dataset.end === undefined ? offset - start : isEnd ? length : 0 };
};

const reachOf = (run: HTMLElement): { readonly start: number; readonly end: number } => {
  const start = Number(run.dataset.start);
  return {
    start,
    end: run.dataset.end === undefined ? start + (run.textContent ?? "").length : Number(run.dataset.end),
  };
};

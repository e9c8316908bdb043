/**
 * Brings the words at an offset to the middle of the screen. What was not set yet takes another height once it is, so it
 * is looked at again until it stands still.
 */
export function scrollToOffset(root: HTMLElement, offset: number): void {
  let tries = 0;
  const go = () => {
    const rect = rectAt(root, offset);
    if (!rect) return;
    const away = rect.top + rect.height / 2 - innerHeight / 2;
    const before = scrollY;
    if (Math.abs(away) > NEAR) scrollBy({ top: away, behavior: "instant" });
    if (++tries < TRIES && (tries < 3 || scrollY !== before)) requestAnimationFrame(go);
  };
  go();
}

/** Where the character at an offset stands on the screen; null where it is not shown. */
export function rectAt(root: HTMLElement, offset: number): DOMRect | null {
  const run = runAt(root, offset);
  const node = run?.firstChild;
  if (!run || !node) return null;
  if (run.dataset.end !== undefined) return run.getBoundingClientRect();
  const range = document.createRange();
  const at = Math.min(
    Math.max(offset - Number(run.dataset.start), 0),
    Math.max((node.textContent?.length ?? 0) - 1, 0),
  );
  range.setStart(node, at);
  range.setEnd(node, Math.min(at + 1, node.textContent?.length ?? 0));
  return range.getBoundingClientRect();
}

const runAt = (root: HTMLElement, offset: number): HTMLElement | null => {
  const chunk = last([...(root.children as HTMLCollectionOf<HTMLElement>)], (one) => {
    const first = one.querySelector<HTMLElement>("[data-start]");
    return first !== null && Number(first.dataset.start) <= offset;
  });
  const runs = [...((chunk ?? root).querySelectorAll<HTMLElement>("[data-start]") ?? [])];
  return last(runs, (run) => Number(run.dataset.start) <= offset) ?? runs[0] ?? null;
};

/** The last of those that fit, where all that fit stand before all that do not. */
const last = <One>(all: readonly One[], fits: (one: One) => boolean): One | null => {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(all[middle]!)) low = middle + 1;
    else high = middle;
  }
  return all[low - 1] ?? null;
};

/** CSS pixels that nobody sees, and frames after which it is left as it is. */
const NEAR = 2;
const TRIES = 12;

/**
 * Brings the words at an offset to the middle of the screen. What was not set yet takes another height once it is, so it
 * is looked at again until it stands still.
 */
export function scrollToOffset(root: HTMLElement, offset: number): void {
  let tries = 0;
  const go = () => {
    // A reader that was left meanwhile does not scroll the room that took its place.
    const rect = root.isConnected ? rectAt(root, offset) : null;
    if (!rect) return;
    const away = rect.top + rect.height / 2 - innerHeight / 2;
    if (Math.abs(away) > NEAR) scrollBy({ top: away, behavior: "instant" });
    if (++tries < TRIES) requestAnimationFrame(go);
  };
  go();
}

/** Whether the words at an offset can be read without scrolling. */
export function isOnScreen(root: HTMLElement, offset: number): boolean {
  const rect = rectAt(root, offset);
  return rect !== null && rect.top > COVERED && rect.bottom < innerHeight - NEAR;
}

const rectAt = (root: HTMLElement, offset: number): DOMRect | null => {
  const chunk = lastBefore(root.querySelectorAll<HTMLElement>("[data-from]"), "from", offset);
  const run = chunk && lastBefore(chunk.querySelectorAll<HTMLElement>("[data-start]"), "start", offset);
  // A chunk far down a very long text may have no words yet; they come as it comes near.
  const node = run?.firstChild;
  if (!run || !node) return chunk && topOf(chunk);
  if (run.dataset.end !== undefined) return run.getBoundingClientRect();
  const length = node.textContent?.length ?? 0;
  const at = Math.min(Math.max(offset - Number(run.dataset.start), 0), Math.max(length - 1, 0));
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, Math.min(at + 1, length));
  return range.getBoundingClientRect();
};

const topOf = (chunk: HTMLElement): DOMRect => {
  const { left, top, width } = chunk.getBoundingClientRect();
  return new DOMRect(left, top, width, 0);
};

/** The last element whose place in the text is not behind an offset; they stand in the order of their places. */
const lastBefore = (all: NodeListOf<HTMLElement>, place: "from" | "start", offset: number): HTMLElement | null => {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(all[middle]!.dataset[place]) <= offset) low = middle + 1;
    else high = middle;
  }
  return all[Math.max(low - 1, 0)] ?? null;
};

/** CSS pixels at the top, which the bars over the text may cover. */
const COVERED = 140;

/** CSS pixels that nobody sees, and frames after which it is left as it is. */
const NEAR = 2;
const TRIES = 12;

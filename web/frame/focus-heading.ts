/**
 * Moves the focus to a room's heading as soon as it stands there, so that keys and screen readers go on from it. Whoever has
 * put the focus elsewhere meanwhile keeps it. Gives what ends the waiting.
 */
export function focusHeading(room: HTMLElement): () => void {
  const before = document.activeElement;
  const settle = (): boolean => {
    // One that says what is coming goes again.
    const heading = room.querySelector<HTMLElement>("h1:not([data-coming])");
    if (!heading) return false;
    const now = document.activeElement;
    if (now === before || now === document.body) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
    return true;
  };
  if (settle()) return () => {};
  const observer = new MutationObserver(() => {
    if (settle()) observer.disconnect();
  });
  observer.observe(room, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/**
 * Keeps the focus in its place when what has it goes, such as the button of a card that was withdrawn: it moves to the
 * nearest of what stood around that is still there, so that keys and screen readers go on from it. What moves the focus by
 * itself comes first.
 */
export function keepFocus(): () => void {
  let around: readonly Element[] = [];
  const follow = ({ target }: FocusEvent) => {
    around = target instanceof Element ? [...ancestorsOf(target)] : [];
  };
  const look = () => {
    if (document.activeElement !== document.body || around.length === 0 || around[0]!.isConnected) return;
    const place = around.find((one) => one.isConnected && one.matches(PLACES));
    around = [];
    if (!(place instanceof HTMLElement)) return;
    if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(look);
  document.addEventListener("focusin", follow);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener("focusin", follow);
    observer.disconnect();
  };
}

function* ancestorsOf(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = at.parentElement) yield at;
}

/** What stands for a part of the page that somebody can be at. */
const PLACES = "li, article, section, aside, form, dialog, [role=row], [role=table], main";

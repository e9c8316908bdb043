/** Lets whoever points at words that are cut off for lack of room read all of them. Gives what ends it. */
export function nameTruncated(): () => void {
  const name = ({ target }: Event) => {
    const cut = target instanceof Element ? target.closest<HTMLElement>(CUT) : null;
    // Looked at every time: a row of a long table has other words soon. Where a title was given, it stays.
    if (cut === null || (cut.title !== "" && !NAMED.has(cut))) return;
    NAMED.add(cut);
    const isCut = cut.scrollWidth > cut.clientWidth || cut.scrollHeight > cut.clientHeight + 1;
    cut.title = isCut ? shorten(cut.innerText) : "";
  };
  document.addEventListener("pointerover", name);
  return () => document.removeEventListener("pointerover", name);
}

const NAMED = new WeakSet<HTMLElement>();

/** What is cut off where it has no room. */
const CUT =
  ".one-line, .two-lines, .under, .facet-words, .bar-label, .ledger-name, .person, .filter-chip bdi, .strip a";

/** Characters that a browser shows of a title. */
const SHOWN = 1_000;

const shorten = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN)} …` : words);

import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { PageEntry } from "../text/chunks-of.ts";
import { placeCards } from "./place-cards.ts";

type Places = {
  /** Holds the cards, and begins where the text begins. */
  readonly margin: RefObject<HTMLElement | null>;
  /** The line from words to card. */
  readonly line: RefObject<SVGPathElement | null>;
  readonly entries: readonly PageEntry[];
  readonly lit: number | null;
  readonly open: number | null;
};

/** Puts cards beside their words, again whenever anything took another size, and draws the line of the one that is lit. */
export function usePlaces(places: Places): void {
  const { margin, entries, lit, open } = places;
  const now = useRef(places);
  now.current = places;
  const settled = useRef(false);
  useLayoutEffect(() => {
    place(now.current);
  }, [entries, lit, open]);
  useEffect(() => {
    const box = margin.current;
    const text = box?.parentElement;
    if (!box || !text) return;
    const observer = new ResizeObserver(() => place(now.current));
    observer.observe(text);
    for (const card of box.querySelectorAll(".card")) observer.observe(card);
    // Cards slide to a new place, but not to their first one.
    const timer = settled.current ? 0 : window.setTimeout(() => box.classList.add("is-settled"), 300);
    settled.current = true;
    return () => {
      observer.disconnect();
      if (timer) box.classList.add("is-settled");
      clearTimeout(timer);
    };
  }, [entries]);
}

const place = ({ margin, line, entries, lit, open }: Places): void => {
  const box = margin.current;
  if (!box) return;
  const top = box.getBoundingClientRect().top;
  const cards = entries.flatMap(({ number }) => {
    const card = document.getElementById(`c${number}`);
    const words = document.getElementById(`m${number}`);
    return card && words ? [{ card, words, number }] : [];
  });
  const sizes = cards.map(({ card, words, number }) => ({
    wanted: words.getBoundingClientRect().top - top - RISE,
    height: card.offsetHeight,
    isHeld: number === open,
  }));
  const tops = placeCards(sizes, GAP);
  cards.forEach(({ card }, i) => {
    card.style.top = `${tops[i]}px`;
  });
  const end = cards.length > 0 ? tops.at(-1)! + sizes.at(-1)!.height : 0;
  box.style.minHeight = `${Math.ceil(end)}px`;
  const i = cards.findIndex(({ number }) => number === (lit ?? open));
  draw(line.current, box, i < 0 ? null : { ...cards[i]!, at: tops[i]! });
};

type Tied = { readonly card: HTMLElement; readonly words: HTMLElement; readonly at: number };

const draw = (line: SVGPathElement | null, box: HTMLElement, tied: Tied | null): void => {
  if (!line) return;
  if (!tied) {
    line.removeAttribute("d");
    return;
  }
  const { card, words, at } = tied;
  const origin = box.getBoundingClientRect();
  const paragraph = words.closest("p")?.getBoundingClientRect();
  const from = words.getBoundingClientRect();
  const left = (paragraph?.right ?? from.right) - origin.left + 8;
  const y = from.top + from.height / 2 - origin.top;
  const right = card.offsetLeft - 3;
  const to = at + HEAD;
  const middle = (left + right) / 2;
  line.style.setProperty("stroke", getComputedStyle(card).getPropertyValue("--act"));
  line.setAttribute("d", `M${left} ${y}C${middle} ${y} ${middle} ${to} ${right} ${to}`);
};

/** CSS pixels: how far a card stands above its words, so that first lines align; between cards; to the middle of its head. */
const RISE = 6;
const GAP = 5;
const HEAD = 15;

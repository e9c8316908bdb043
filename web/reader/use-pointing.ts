import { useState } from "preact/hooks";

/** How a person points at statements: over them, with the focus, by a click. */
export type Pointing = {
  /** The statement under the pointer or the focus, by its number. */
  readonly pointed: number | null;
  readonly handlers: {
    readonly onPointerOver: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
    readonly onFocusIn: (event: FocusEvent) => void;
    readonly onFocusOut: () => void;
    readonly onClick: (event: MouseEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
};

type PointingProps = {
  readonly open: number | null;
  readonly onOpen: (number: number | null) => void;
  /** A name was clicked, or opened by a key: its entity, and where the keyboard was then. */
  readonly onName: (entity: string, at: HTMLElement | null) => void;
  /** The number of a card was clicked. */
  readonly onCard: (number: number) => void;
};

/** Listens at the element around text and cards, however many statements there are. */
export function usePointing({ open, onOpen, onName, onCard }: PointingProps): Pointing {
  const [pointed, setPointed] = useState<number | null>(null);
  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const to = target.closest<HTMLElement>("[data-to]")?.dataset.to;
    if (to !== undefined) return onCard(Number(to));
    if (!(getSelection()?.isCollapsed ?? true)) return;
    const name = target.closest<HTMLElement>("[data-who]")?.dataset.who;
    if (name !== undefined) return onName(name, null);
    if (target.closest(".card") && target.closest("a, button, summary, input, select, textarea, .is-open")) return;
    const numbers = numbersAt(target);
    const asked = target.closest<HTMLElement>("[data-ref]");
    if (asked) return onOpen(open === numbers[0] ? null : numbers[0]!);
    // A second click on the same words goes on to the statement around the first.
    const inner = open === null ? -1 : numbers.indexOf(open);
    const next = inner > 0 ? numbers[inner - 1]! : (numbers.at(-1) ?? null);
    if (next !== open) onOpen(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if ((event.key !== "Enter" && event.key !== " ") || target.dataset.who === undefined) return;
    event.preventDefault();
    onName(target.dataset.who, target);
  };
  return {
    pointed,
    handlers: {
      onPointerOver: ({ target }) => setPointed(numbersAt(target as Element).at(-1) ?? null),
      onPointerLeave: () => setPointed(null),
      onFocusIn: ({ target }) => setPointed(numbersAt(target as Element).at(-1) ?? null),
      onFocusOut: () => setPointed(null),
      onClick,
      onKeyDown,
    },
  };
}

const numbersAt = (target: Element): readonly number[] => {
  const one = target.closest<HTMLElement>("[data-card], [data-ref], [data-content]");
  const { card, ref, content } = one?.dataset ?? {};
  return (card ?? ref ?? content ?? "").split(" ").filter(Boolean).map(Number);
};

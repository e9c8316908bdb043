import type { ComponentChildren } from "preact";
import { goTo } from "./address.ts";

type LinkProps = {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly id?: string;
  readonly title?: string;
  readonly "aria-current"?: "page" | "true";
  readonly "aria-label"?: string;
};

/** A link within the desk: the browser's own, but without loading the page anew. */
export function Link({ href, children, ...rest }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    goTo(href);
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}

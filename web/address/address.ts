import { useEffect, useState } from "preact/hooks";

/** Where the desk is: all that a view shows follows from this, so that a reload or a link shows the same. */
export type Address = {
  /** The parts of the path, decoded: `/read/3f2a` is ["read", "3f2a"]. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
};

/** The address as it is, and anew whenever it changes. */
export function useAddress(): Address {
  const [address, setAddress] = useState(readAddress);
  useEffect(() => {
    const listen = () => setAddress(readAddress());
    addEventListener("popstate", listen);
    addEventListener(MOVED, listen);
    return () => {
      removeEventListener("popstate", listen);
      removeEventListener(MOVED, listen);
    };
  }, []);
  return address;
}

/** Goes to another address of the desk, which the browser's way back leads away from again. */
export function goTo(href: string): void {
  const isElsewhere = new URL(href, location.href).pathname !== location.pathname;
  if (href !== here()) {
    history.replaceState({ ...history.state, scroll: scrollY }, "");
    history.pushState(null, "", href);
  }
  dispatchEvent(new Event(MOVED));
  if (isElsewhere) scrollTo(0, 0);
}

/** Puts another address in the place of this one: for what is not a step of its own, such as a filter while it is typed. */
export function replaceAddress(href: string): void {
  if (href !== here()) history.replaceState(history.state, "", href);
  dispatchEvent(new Event(MOVED));
}

/** An address of the desk from its parts; what is null or empty in the query is left out, unless it is one that stood in an address. */
export function hrefOf(
  parts: readonly string[],
  query: URLSearchParams | Readonly<Record<string, string | number | null | undefined>> = {},
): string {
  const search = query instanceof URLSearchParams ? query : new URLSearchParams(given(query));
  return `/${parts.map(encodeURIComponent).join("/")}${search.size > 0 ? `?${search}` : ""}`;
}

const given = (query: Readonly<Record<string, string | number | null | undefined>>): [string, string][] =>
  Object.entries(query).flatMap(([name, value]) =>
    value === null || value === undefined || value === "" ? [] : [[name, String(value)]],
  );

const MOVED = "standoff-moved";

const here = () => location.pathname + location.search;

const readAddress = (): Address => ({
  parts: location.pathname.split("/").filter(Boolean).map(decode),
  query: new URLSearchParams(location.search),
});

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

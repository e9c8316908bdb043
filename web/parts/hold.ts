import { useEffect, useState } from "preact/hooks";

/** A value that parts of a view share without standing inside one another. */
export type Held<Value> = {
  readonly now: () => Value;
  readonly put: (next: Value) => void;
  /** Part of the value, anew whenever that part becomes another. */
  readonly use: <Part>(partOf: (value: Value) => Part) => Part;
};

/** Holds a value as long as the page is open. */
export function hold<Value>(first: Value): Held<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    now: () => value,
    put: (next) => {
      value = next;
      for (const listener of [...listeners]) listener();
    },
    use: (partOf) => {
      const [, redraw] = useState({});
      const part = partOf(value);
      useEffect(() => {
        const listen = () => redraw({});
        listeners.add(listen);
        if (partOf(value) !== part) listen();
        return () => {
          listeners.delete(listen);
        };
      });
      return part;
    },
  };
}

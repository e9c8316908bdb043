import { useEffect, useState } from "preact/hooks";

/** A value that parts of the desk share without standing inside one another. */
export type Held<Value> = {
  readonly now: () => Value;
  readonly put: (next: Value) => void;
  /** Part of the value, anew whenever that part becomes another. */
  readonly use: <Part>(partOf: (value: Value) => Part) => Part;
};

/** Holds a value as long as the page is open. */
export function hold<Value>(first: Value): Held<Value> {
  let value = first;
  const listeners = new Set<() => unknown>();
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
        const listen = () => partOf(value) !== part && redraw({});
        listeners.add(listen);
        // It may have become another between the drawing and this.
        listen();
        return () => {
          listeners.delete(listen);
        };
      });
      return part;
    },
  };
}

/** A span as somebody writes it: the words, and where they stand more than once, longer words around them that do not. */
type Worded = { readonly text: string; readonly in?: string };

/** What was found of a key, and what could not be placed. */
export type Placed = { readonly key: unknown; readonly wrong: readonly string[] };

/** A key with every span of it placed anew by its words; `start` and `end` that hold the words already stay. */
export function placeWords(key: unknown, text: string): Placed {
  const wrong: string[] = [];
  const place = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(place);
    if (typeof value !== "object" || value === null) return value;
    if (isWorded(value)) return placeOne(value);
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, place(field)]));
  };
  const placeOne = (span: Worded & { readonly start?: number; readonly end?: number }): unknown => {
    if (span.start !== undefined && text.slice(span.start, span.end) === span.text) return span;
    const around = span.in ?? span.text;
    const at = text.indexOf(around);
    const isOnce = at >= 0 && text.indexOf(around, at + 1) < 0;
    const within = around.indexOf(span.text);
    if (!isOnce || within < 0) {
      wrong.push(`“${around}” ${at < 0 ? "is not in the text" : "stands there more than once, or without the words"}`);
      return span;
    }
    return { start: at + within, end: at + within + span.text.length, text: span.text };
  };
  return { key: place(key), wrong };
}

const isWorded = (value: object): value is Worded =>
  "text" in value &&
  typeof value.text === "string" &&
  ("start" in value || "in" in value || Object.keys(value).length === 1);

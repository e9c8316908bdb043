import type { Span } from "../../../src/text/span.ts";
import { shownParts } from "./shown-parts.ts";

/** The words of a stretch, each part with where it stands, so that a place on the page is a place in the text. */
export function PartsOfRun({ text, span }: { readonly text: string; readonly span: Span }) {
  return (
    <>
      {shownParts(text, span.start, span.end).map(({ start, end, shown, isVerbatim }) => (
        <span
          key={start}
          data-start={start}
          data-end={isVerbatim ? undefined : end}
          class={isVerbatim || shown === "\n" ? undefined : "control"}
        >
          {shown}
        </span>
      ))}
    </>
  );
}

import { directionOf } from "../../parts/direction-of.ts";
import { PartsOfRun } from "./parts-of-run.tsx";
import type { Piece } from "./pieces-of.ts";

/** A paragraph away from the screen: its words alone, where the browser's search and a selection find them. */
export function PlainParagraph({ text, block }: { readonly text: string; readonly block: Piece }) {
  return (
    <div class="row">
      <p {...paragraphFields(text, block)}>
        <PartsOfRun text={text} span={block} />
      </p>
    </div>
  );
}

/** How the reader knows a paragraph, marked or not. */
export function paragraphFields(text: string, { runsOn, number, start, end }: Piece) {
  const dir = directionOf(text.slice(start, end));
  return runsOn ? ({ class: "runs-on", dir } as const) : ({ id: `p${number}`, "data-paragraph": number, dir } as const);
}

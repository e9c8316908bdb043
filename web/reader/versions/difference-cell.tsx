import type { DifferenceRow } from "../../../src/present/desk/difference.ts";
import { showControls } from "../../../src/present/words/show-words.ts";
import { directionOf } from "../../parts/direction-of.ts";
import { joinRuns } from "./join-runs.ts";

type DifferenceCellProps = {
  readonly side: DifferenceRow["older"];
  readonly language: string | null;
  /** What is said where this version lacks the paragraph. */
  readonly other: string | undefined;
  /** How words are set that this version alone has. */
  readonly change: "ins" | "del";
};

/** A paragraph of one of two versions, or that it is not there. */
export function DifferenceCell({ side, language, other, change: Change }: DifferenceCellProps) {
  if (side === null) return <td class="lacks-it">{other}</td>;
  return (
    <td
      dir={directionOf(side.runs.map(({ words }) => words).join(""))}
      lang={language ?? undefined}
      data-paragraph={side.paragraph}
    >
      {joinRuns(side.runs).map(({ words, is }, i) =>
        is === "same" ? showControls(words) : <Change key={`${i}-${words}`}>{showControls(words)}</Change>,
      )}
    </td>
  );
}

import type { StatementHit } from "../../../ledger/asking.ts";
import { showControls } from "../../words/show-words.ts";

/**
 * A text with the words of its statements marked: each piece between ⟦ and ⟧, with the number of its statement, in their
 * order, behind the first. Nothing else of it is changed but characters that could steer a screen.
 */
export function markText(text: string, statements: readonly StatementHit[]): string {
  const marks = statements.flatMap(({ statement }, i) =>
    statement.content.flatMap(({ start, end }) => [
      { at: start, rank: 1, longest: -end, mark: `⟦${i + 1} ` },
      { at: end, rank: 0, longest: -start, mark: "⟧" },
    ]),
  );
  // at one place what ends comes before what begins, the inner before the outer; of what begins, the outer first
  marks.sort((a, b) => a.at - b.at || a.rank - b.rank || a.longest - b.longest);
  let from = 0;
  const parts: string[] = [];
  for (const { at, mark } of marks) {
    parts.push(showControls(text.slice(from, at)), mark);
    from = at;
  }
  return [...parts, showControls(text.slice(from))].join("");
}

import type { PageView } from "../page-view.ts";
import type { PageEntry } from "../text/chunks-of.ts";
import { Card } from "./card.tsx";

type CardListProps = {
  readonly view: PageView;
  readonly entries: readonly PageEntry[];
  readonly lit: number | null;
  readonly open: number | null;
  readonly label: string;
};

/** Cards in the order of their statements. */
export function CardList({ view, entries, lit, open, label }: CardListProps) {
  return (
    <ol class="cards" lang="en" aria-label={label}>
      {entries.map((entry) => (
        <Card
          key={entry.statement.id}
          view={view}
          entry={entry}
          isLit={entry.number === lit}
          isOpen={entry.number === open}
        />
      ))}
    </ol>
  );
}

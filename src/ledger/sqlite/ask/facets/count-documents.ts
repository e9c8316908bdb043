import { monthOf } from "../held/day-number.ts";
import { openDictionary } from "../held/dictionary.ts";
import type { Held } from "../held/held.ts";
import type { HeldDocument } from "../held/held-documents.ts";
import type { Counter } from "./open-counter.ts";
import { openFolded } from "./open-folded.ts";

/** By a word of their documents. Words that differ in case alone are one; a document that is not live has none. */
export function countDocuments({ statements, documents }: Held, wordOf: (document: HeldDocument) => string): Counter {
  const { document } = statements.columns;
  const words = openDictionary();
  const codes = Int32Array.from(documents.all, (one) => (one.version === 0 ? -1 : words.codeOf(wordOf(one))));
  const counts = new Uint32Array(words.size);
  return {
    count: (rows) => {
      for (const row of rows) {
        const code = codes[document[row]!]!;
        if (code !== -1) counts[code]!++;
      }
    },
    values: () => {
      const folded = openFolded();
      for (const [code, count] of counts.entries()) folded.add(words.wordOf(code), count);
      return folded.values();
    },
  };
}

/** By the month of the first day of saying, else of publication; "" where neither is known. */
export function countMonths({ statements, documents }: Held): Counter {
  const { saidFrom, document } = statements.columns;
  const published = Int32Array.from(documents.all, ({ publishedFrom }) => publishedFrom);
  const counts = new Map<number, number>();
  return {
    count: (rows) => {
      for (const row of rows) {
        const month = Math.floor((saidFrom[row] || published[document[row]!]!) / 100);
        counts.set(month, (counts.get(month) ?? 0) + 1);
      }
    },
    values: () =>
      [...counts].map(([month, count]) => ({ value: monthOf(month * 100), label: monthOf(month * 100), count })),
  };
}

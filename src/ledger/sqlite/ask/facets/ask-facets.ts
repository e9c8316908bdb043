import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { AllStatements, Facet, Facets, FacetValues } from "../../../asking.ts";
import { heldConditions } from "../held/find/held-conditions.ts";
import { rowsWithWords } from "../held/find/rows-with-words.ts";
import type { Held } from "../held/held.ts";
import { type Counter, openCounter } from "./open-counter.ts";

/**
 * The values of these facets over the statements that meet a query, each but for its own condition. The conditions are
 * held against each row once: one that fails a single condition counts for the facet of that condition alone, and one
 * that fails none for all.
 */
export function askFacets(
  db: DatabaseSyncInstance,
  held: Held,
  { query, wanted }: { readonly query: AllStatements; readonly wanted: readonly Facet[] },
): Facets {
  const { meeting, failing } = sortOut(db, held, query);
  const counted = wanted.map((facet) => {
    const counter = openCounter(db, held, facet);
    counter.count(meeting);
    counter.count(failing.get(facet) ?? []);
    return [facet, inOrder(facet, counter)];
  });
  return Object.fromEntries(counted);
}

type Sorted = {
  /** The rows that meet all conditions. */
  readonly meeting: readonly number[];
  /** Those that fail one alone, by its facet. */
  readonly failing: ReadonlyMap<Facet, readonly number[]>;
};

const sortOut = (db: DatabaseSyncInstance, held: Held, query: AllStatements): Sorted => {
  const meeting: number[] = [];
  const failing = new Map<Facet, number[]>();
  // those without a facet first: a row that fails one counts for nothing
  const conditions = heldConditions(db, held, query)
    .sort((a, b) => Number(a.facet !== null) - Number(b.facet !== null))
    .map(({ facet, holds }) => {
      const rows = facet === null ? null : (failing.get(facet) ?? []);
      if (facet !== null && rows !== null) failing.set(facet, rows);
      return { holds, rows };
    });
  const sort = (row: number): void => {
    let only = meeting;
    for (const { holds, rows } of conditions) {
      if (holds(row)) continue;
      if (rows === null || only !== meeting) return;
      only = rows;
    }
    only.push(row);
  };
  const { alive, size } = held.statements;
  const { rows } = rowsWithWords(db, held, query);
  if (rows === null) for (let row = 0; row < size; row++) alive[row] === 1 && sort(row);
  else for (const row of rows) if (alive[row] === 1) sort(row);
  return { meeting, failing };
};

const inOrder = (facet: Facet, counter: Counter): FacetValues => {
  const values = counter.values().filter(({ count }) => count > 0);
  if (facet === "month") return { values: values.sort((a, b) => (a.value < b.value ? -1 : 1)), more: 0 };
  values.sort((a, b) => b.count - a.count || byWords(a.label, b.label) || byWords(a.value, b.value));
  return { values: values.slice(0, SHOWN), more: Math.max(0, values.length - SHOWN) };
};

const byWords = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/** Whoever looks for a value beyond these types it. */
const SHOWN = 50;

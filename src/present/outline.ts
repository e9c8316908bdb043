import type { Statement } from "../record/reading.ts";

/** A statement in its place among the others: numbered from 1, `depth` 0 unless it is reported inside another. */
export type Entry<One extends Statement = Statement> = {
  readonly statement: One;
  readonly number: number;
  readonly depth: number;
};

/** The statements in reading order, each followed by those that are reported in it; every view numbers them so. */
export function outline<One extends Statement>(statements: readonly One[]): readonly Entry<One>[] {
  const known = new Set(statements.map((s) => s.id));
  const inside = new Map<string | null, One[]>();
  for (const statement of statements.toSorted((a, b) => startOf(a) - startOf(b))) {
    const parent = statement.within !== null && known.has(statement.within) ? statement.within : null;
    const siblings = inside.get(parent) ?? [];
    siblings.push(statement);
    inside.set(parent, siblings);
  }
  const entries: Entry<One>[] = [];
  const open = (parent: string | null, depth: number) => {
    for (const statement of inside.get(parent) ?? []) {
      entries.push({ statement, number: entries.length + 1, depth });
      open(statement.id, depth + 1);
    }
  };
  open(null, 0);
  if (entries.length < statements.length) throw new Error("statements are reported within each other");
  return entries;
}

/** The first character of a statement's content, or of its cue or source where the text leaves the content out. */
export function startOf(statement: Statement): number {
  const spans = statement.content.length > 0 ? statement.content : [statement.cue, statement.source];
  return Math.min(...spans.map((span) => span?.start ?? Number.POSITIVE_INFINITY));
}

import type { AllStatements } from "../../../../asking.ts";
import type { Held } from "../held.ts";

/** The orders that do not hang on words. */
export type RowOrder = Exclude<NonNullable<AllStatements["order"]>, "relevance">;

/** All live rows in an order. They are put in order once, and again from where they stood once something has changed. */
export function orderRows(held: Held, order: RowOrder): readonly number[] {
  return held.lists.of(`all statements by ${order}`, held.head, (former) => {
    const { alive, size } = held.statements;
    const known = former.filter((row) => alive[row] === 1);
    // what is nearly in order is sorted in a few milliseconds
    const last = former.reduce((most, row) => Math.max(most, row), -1);
    for (let row = last + 1; row < size; row++) if (alive[row] === 1) known.push(row);
    return known.sort(comparing(held, order));
  });
}

type Compare = (one: number, other: number) => number;

const comparing = (held: Held, order: RowOrder): Compare => {
  const { columns, size } = held.statements;
  const { version, recorded, position } = columns;
  const { day, isDated, document } = placesOf(held, size);
  const ofText: Compare = (a, b) => position[a]! - position[b]! || version[a]! - version[b]!;
  switch (order) {
    case "recorded":
      return (a, b) => recorded[b]! - recorded[a]! || version[a]! - version[b]!;
    case "document":
      return (a, b) => document[a]! - document[b]! || ofText(a, b);
    case "said":
      return (a, b) => day[a]! - day[b]! || document[a]! - document[b]! || ofText(a, b);
    case "said-latest":
      return (a, b) => isDated[b]! - isDated[a]! || day[b]! - day[a]! || document[b]! - document[a]! || ofText(a, b);
  }
};

/** Of each row the day of saying, else of publication, else of collecting; whether it is not the last of these; and the version of its document. */
const placesOf = ({ statements, documents }: Held, size: number) => {
  const { saidFrom, document: documentOf } = statements.columns;
  const day = new Int32Array(size);
  const isDated = new Uint8Array(size);
  const document = new Int32Array(size);
  for (let row = 0; row < size; row++) {
    const one = documents.all[documentOf[row]!]!;
    const dated = saidFrom[row] || one.publishedFrom;
    day[row] = dated || one.firstCollected;
    isDated[row] = dated ? 1 : 0;
    document[row] = one.version;
  }
  return { day, isDated, document };
};

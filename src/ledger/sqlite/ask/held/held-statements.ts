/** One live statement as it is put in: what is asked of it, in numbers. */
export type StatementFacts = {
  readonly version: number;
  readonly recorded: number;
  readonly document: number;
  readonly position: number;
  readonly act: number;
  readonly form: number;
  readonly medium: number;
  readonly speakerIs: number;
  readonly saidFrom: number;
  readonly saidTo: number;
};

type Column = keyof StatementFacts;

/** What persons have said of a statement. `verdicts` has a bit for each verdict but "not checked". */
export type HeldJudgement = {
  isAccepted: boolean;
  isCorrected: boolean;
  verdicts: number;
  /** As they are written, by their words without case. */
  readonly tags: Map<string, string>;
};

/** The statements in columns: the nth of each is of the nth statement. One that was ended keeps its row. */
export type HeldStatements = {
  /** How many rows there are, those of ended statements among them. */
  size: number;
  readonly ended: number;
  readonly columns: { readonly [Name in Column]: Int32Array };
  /** 1 where it is live. */
  readonly alive: Uint8Array;
  /** The number of the entity that utters it; -1 for none. */
  readonly utterer: Int32Array;
  /** The others, where more than one does. */
  readonly moreUtterers: ReadonlyMap<number, readonly number[]>;
  /** Undefined where nothing was said of it. */
  readonly judged: readonly (HeldJudgement | undefined)[];
  /** -1 where the version is not held. */
  rowOf(version: number): number;
  put(facts: StatementFacts): void;
  end(version: number): void;
  utter(version: number, entity: number): void;
  /** What is held of the judgements on this row, to be added to. */
  judgementOn(row: number): HeldJudgement;
  forgetJudgement(row: number): void;
};

const COLUMNS = [
  "version",
  "recorded",
  "document",
  "position",
  "act",
  "form",
  "medium",
  "speakerIs",
  "saidFrom",
  "saidTo",
] as const satisfies readonly Column[];

/** No statements yet. */
export function openStatements(): HeldStatements {
  const rows = new Map<number, number>();
  const moreUtterers = new Map<number, number[]>();
  const judged: (HeldJudgement | undefined)[] = [];
  const held = {
    size: 0,
    ended: 0,
    columns: Object.fromEntries(COLUMNS.map((name) => [name, new Int32Array(FIRST)])) as Record<Column, Int32Array>,
    alive: new Uint8Array(FIRST),
    utterer: new Int32Array(FIRST).fill(-1),
    moreUtterers,
    judged,
    rowOf: (version: number) => rows.get(version) ?? -1,
    put: (facts: StatementFacts) => {
      if (rows.has(facts.version)) return;
      if (held.size === held.alive.length) grow();
      const row = held.size++;
      rows.set(facts.version, row);
      for (const name of COLUMNS) held.columns[name][row] = facts[name];
      held.alive[row] = 1;
      judged.push(undefined);
    },
    end: (version: number) => {
      const row = rows.get(version);
      if (row === undefined || held.alive[row] === 0) return;
      held.alive[row] = 0;
      held.ended++;
    },
    utter: (version: number, entity: number) => {
      const row = rows.get(version);
      if (row === undefined || held.utterer[row] === entity) return;
      if (held.utterer[row] === -1) held.utterer[row] = entity;
      else moreUtterers.set(row, [...new Set([...(moreUtterers.get(row) ?? []), entity])]);
    },
    judgementOn: (row: number) => {
      judged[row] ??= { isAccepted: false, isCorrected: false, verdicts: 0, tags: new Map() };
      return judged[row];
    },
    forgetJudgement: (row: number) => {
      judged[row] = undefined;
    },
  };
  const grow = () => {
    const length = 2 * held.alive.length;
    for (const name of COLUMNS) held.columns[name] = longer(held.columns[name], new Int32Array(length));
    held.alive = longer(held.alive, new Uint8Array(length));
    held.utterer = longer(held.utterer, new Int32Array(length).fill(-1));
  };
  return held;
}

const FIRST = 1_024;

const longer = <Values extends Int32Array | Uint8Array>(values: Values, into: Values): Values => {
  into.set(values);
  return into;
};

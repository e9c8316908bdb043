import type { CitedStatement } from "../rows/cited-statement.ts";

/** By what a brief puts statements together. */
export const BRIEF_GROUPINGS = ["document", "speaker", "day"] as const;

/** One of these. */
export type BriefGrouping = (typeof BRIEF_GROUPINGS)[number];

/** What is handed to somebody who will read it on paper: statements in groups, each with its citation. */
export type Brief = {
  readonly title: string;
  /** When what it is taken from was written down last, ISO 8601, UTC: the same brief bears the same time. */
  readonly at: string;
  /** What it holds and how it was asked for, a sentence each. */
  readonly facts: readonly string[];
  readonly groups: readonly BriefGroup[];
};

/** Statements under one heading. */
export type BriefGroup = {
  readonly heading: string;
  /** What is said under it. */
  readonly facts: readonly string[];
  readonly statements: readonly CitedStatement[];
};

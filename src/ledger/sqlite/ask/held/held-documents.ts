import { NO_DAY } from "./day-number.ts";

/** What is held of a document; of one that is not live, what sightings and statements say of it. */
export type HeldDocument = {
  readonly id: string;
  /** 0 where it is not live. */
  version: number;
  recorded: number;
  outlet: string;
  form: string;
  title: string;
  publishedFrom: number;
  publishedTo: number;
  supersedes: string | null;
  /** How many live documents supersede it. */
  newer: number;
  /** The first day of collecting, by whatever sighting. */
  firstCollected: number;
  /** The days of live sightings, by the numbers of their versions. */
  readonly collected: Map<number, number>;
};

/** What is told of a document when it is put in. */
export type DocumentFacts = Pick<
  HeldDocument,
  "version" | "recorded" | "outlet" | "form" | "title" | "publishedFrom" | "publishedTo" | "supersedes"
>;

/** All documents by a number of their own, from 0. */
export type HeldDocuments = {
  readonly all: readonly HeldDocument[];
  /** The number of a document, which is put in as not live where it is not there. */
  numberOf(id: string): number;
  put(id: string, facts: DocumentFacts): void;
  /** Ends the version with this number, if it is the one that is held. */
  end(id: string, version: number): void;
};

/** No documents yet. */
export function openDocuments(): HeldDocuments {
  const all: HeldDocument[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, all.length);
    const collected = new Map<number, number>();
    return all.push({ id, ...ENDED, newer: 0, firstCollected: NO_DAY, collected }) - 1;
  };
  const change = (document: HeldDocument, facts: DocumentFacts): void => {
    if (document.supersedes !== null) all[numberOf(document.supersedes)]!.newer--;
    Object.assign(document, facts);
    if (facts.supersedes !== null) all[numberOf(facts.supersedes)]!.newer++;
  };
  return {
    all,
    numberOf,
    put: (id, facts) => change(all[numberOf(id)]!, facts),
    end: (id, version) => {
      const document = all[numberOf(id)]!;
      if (document.version === version) change(document, ENDED);
    },
  };
}

const ENDED: DocumentFacts = {
  version: 0,
  recorded: 0,
  outlet: "",
  form: "",
  title: "",
  publishedFrom: NO_DAY,
  publishedTo: NO_DAY,
  supersedes: null,
};

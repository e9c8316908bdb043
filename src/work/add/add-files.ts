import type { Ledger } from "../../ledger/ledger.ts";
import { openParser } from "../open-parser.ts";
import { readByNow } from "../read-by.ts";
import { openReaders } from "../threads/open-readers.ts";
import { type AddWay, addDocument } from "./add-document.ts";
import type { Added } from "./added.ts";
import { type Collecting, type Content, collectFile } from "./collect/collect-file.ts";
import { type Named, walkPaths } from "./collect/walk-paths.ts";
import { openLanes } from "./order/lanes.ts";
import { takeTurns } from "./order/take-turns.ts";

/** Those who want to know how far a run has come. */
export type Telling = {
  /** This file comes next. */
  begins(name: string): void;
  /** One more document, or something that cannot be read, was found in it. */
  finds(): void;
  /** Nothing more is in it. */
  ends(): void;
  /** What came of one of them: once it is durable, and as soon as it is. */
  done(added: Added): Promise<void>;
};

/** What a run takes in, and how. */
export type Adding = Omit<Collecting, "originals" | "parse"> & {
  readonly ledger: Ledger;
  readonly paths: readonly Named[];
  /** Threads that read, each with a model of some 150 MB. */
  readonly jobs: number;
  /** The version of standoff. */
  readonly tool: string;
  /** Stops the run: what is being written is written and told, what is being read is let go. */
  readonly signal: AbortSignal;
  readonly told: Telling;
};

/**
 * Adds all documents in these files and folders. What cannot be read is told and stops nothing. Throws `Failure` for what
 * would stop every document, such as "not-written" or "models-missing"; what was told by then is kept.
 */
export async function addFiles(run: Adding): Promise<void> {
  const readers = openReaders(run.jobs);
  const parser = openParser();
  const close = async () => {
    await Promise.all([readers.close(), parser.close()]);
  };
  run.signal.addEventListener("abort", () => void close());
  const way: AddWay = {
    ledger: run.ledger,
    read: readers.read,
    readBy: readByNow(run.tool),
  };
  try {
    await addAll(run, way, collectFrom(run, parser.parse));
  } finally {
    await close();
  }
}

async function addAll(
  { jobs, paths, signal, told }: Adding,
  way: AddWay,
  collect: ReturnType<typeof collectFrom>,
): Promise<void> {
  const lanes = openLanes(jobs + AHEAD);
  const turns = takeTurns();
  const take = async (one: Content) => {
    if (one.kind === "refused") return told.done(one.added);
    const { document, key } = one.collected;
    // Two versions of one page must be added one after the other.
    const done = await turns.take([document.id, ...(key === null ? [] : [`key ${key}`])]);
    await lanes.begin(async () => {
      try {
        const added = await addDocument(one, way);
        if (added) await told.done(added);
      } finally {
        done();
      }
    });
  };
  for await (const found of walkPaths(paths)) {
    if (signal.aborted) break;
    told.begins(found.name);
    for await (const one of collect(found)) {
      if (signal.aborted) break;
      told.finds();
      await take(one);
    }
    told.ends();
  }
  await lanes.settled();
}

/** Documents that wait, parsed, for a thread: so few that memory stays flat, and enough that no thread waits. */
const AHEAD = 2;

const collectFrom = (run: Adding, parse: Collecting["parse"]) => {
  const { given, collectedBy, translationOf, now, ledger } = run;
  const way = { given, collectedBy, translationOf, now, originals: ledger.originals, parse };
  return (found: Parameters<typeof collectFile>[0]) => collectFile(found, way);
};

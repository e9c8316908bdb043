import type { Ledger } from "../../ledger/ledger.ts";
import type { DocumentRecord } from "../../record/ledger/kept.ts";
import { openLanes } from "../add/order/lanes.ts";
import { readByNow } from "../read-by.ts";
import { openReaders } from "../threads/open-readers.ts";
import { type RereadWay, rereadDocument } from "./reread-document.ts";
import type { RereadReport } from "./reread-report.ts";

/** What a run reads again, and how. */
export type Rereading = {
  readonly ledger: Ledger;
  readonly documents: readonly DocumentRecord[];
  /** Threads that read, each with a model of some 150 MB. */
  readonly jobs: number;
  /** The version of standoff. */
  readonly tool: string;
  /** Stops the run: what is being written is written and told, what is being read is let go. */
  readonly signal: AbortSignal;
  /** What came of a document: once it is durable, and as soon as it is. */
  readonly told: (document: DocumentRecord, report: RereadReport) => Promise<void>;
};

/** Reads documents again, each in a change of its own. Throws `Failure` for what would stop every one of them. */
export async function rereadDocuments(run: Rereading): Promise<void> {
  const readers = openReaders(run.jobs);
  run.signal.addEventListener("abort", () => void readers.close());
  const way: RereadWay = { ledger: run.ledger, read: readers.read, readBy: readByNow(run.tool) };
  const lanes = openLanes(run.jobs + 1);
  try {
    for (const document of run.documents) {
      if (run.signal.aborted) break;
      await lanes.begin(async () => {
        const report = await rereadDocument(document, way);
        if (report) await run.told(document, report);
      });
    }
    await lanes.settled();
  } finally {
    await readers.close();
  }
}

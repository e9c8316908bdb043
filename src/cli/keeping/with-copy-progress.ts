import type { Checked } from "../../work/keep/check-ledger.ts";
import type { CopyStep } from "../../work/keep/copy/complete-copy.ts";
import { openStatusLine } from "../output/open-status-line.ts";

/** Shows at a terminal how far a copy of a ledger has come. */
export async function withCopyProgress(copy: (step: CopyStep) => Promise<Checked>): Promise<Checked> {
  const line = openStatusLine(process.stderr);
  try {
    return await copy((doing, count) =>
      line.show(doing === "copied" ? `${count} originals copied` : `${count} entries verified`),
    );
  } finally {
    line.clear();
  }
}

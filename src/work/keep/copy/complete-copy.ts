import { constants, existsSync } from "node:fs";
import { copyFile, link, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { openLedger } from "../../../ledger/open-ledger.ts";
import { openOriginals } from "../../../ledger/originals/open-originals.ts";
import { originalPath } from "../../../ledger/originals/original-path.ts";
import { viewsPath } from "../../views/list-views.ts";
import { type Checked, checkLedger } from "../check-ledger.ts";

/** How far a copy has come: originals copied, or entries verified. */
export type CopyStep = (doing: "copied" | "verified", count: number) => void;

/**
 * Fills a folder that has a ledger's database with the originals that the database names, out of another such folder,
 * with the views that were saved there, and looks at all of it. An original that is not there is among the problems.
 */
export async function completeCopy(
  { from, to, tool }: { readonly from: string; readonly to: string; readonly tool: string },
  step: CopyStep,
): Promise<Checked> {
  const ledger = await openLedger(to, { create: false, tool });
  try {
    let copied = 0;
    for await (const hash of openOriginals(join(from, "originals")).list()) {
      // One that a purge has left, or an addition that was cut off, has no place in a copy.
      if ((await ledger.naming(hash)).length === 0) continue;
      await copyOriginal(originalPath(join(from, "originals"), hash), originalPath(join(to, "originals"), hash));
      step("copied", ++copied);
    }
    if (existsSync(viewsPath(from))) await copyFile(viewsPath(from), viewsPath(to));
    return await checkLedger(ledger, { step: (entry) => step("verified", entry) });
  } finally {
    await ledger.close();
  }
}

/** On one disk the two are one file, which is never changed; elsewhere it is copied. */
const copyOriginal = async (from: string, to: string): Promise<void> => {
  await mkdir(dirname(to), { recursive: true });
  const isDone = await link(from, to).then(
    () => true,
    ({ code }: NodeJS.ErrnoException) => code === "EEXIST" || code === "ENOENT",
  );
  if (!isDone) await copyFile(from, to, constants.COPYFILE_FICLONE);
};

import { writeFile } from "node:fs/promises";
import type { SavedView } from "../../present/desk/saved-view.ts";
import { replaceWhole } from "../keep/put-whole.ts";
import { listViews, viewsPath } from "./list-views.ts";

/**
 * Writes the views of a ledger anew as `change` has them, after whoever changes them already. Whoever reads meanwhile
 * finds the old ones or the new ones, whole. Throws what `listViews` throws, and `Failure` "not-written".
 */
export function changeViews(
  ledger: string,
  change: (views: readonly SavedView[]) => readonly SavedView[],
): Promise<void> {
  const path = viewsPath(ledger);
  const write = async () => {
    const views = change(await listViews(ledger));
    await replaceWhole(path, (partial) => writeFile(partial, `${JSON.stringify(views, null, 2)}\n`));
  };
  const done = (going.get(path) ?? Promise.resolve()).then(write);
  // One that was refused is told to whoever asked, and keeps nobody after it from writing.
  going.set(
    path,
    done.catch(() => {}),
  );
  return done;
}

/** The last change of each file. */
const going = new Map<string, Promise<void>>();

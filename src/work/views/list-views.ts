import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type SavedView, savedViewSchema } from "../../present/desk/saved-view.ts";
import { Failure } from "../../record/failure.ts";

/**
 * The views that were saved in the ledger of this folder, by their names. Throws `Failure` "damaged-file" or
 * "file-not-readable".
 */
export async function listViews(ledger: string): Promise<readonly SavedView[]> {
  const path = viewsPath(ledger);
  const text = await load(path);
  if (text === null) return [];
  const views = schema.safeParse(parsed(text));
  if (views.success) return views.data.toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  throw new Failure("damaged-file", `${path} does not hold saved views; mend it, or remove it to begin anew`);
}

/** Where the views of a ledger lie. They are no part of what it holds: nothing in it rests on them. */
export function viewsPath(ledger: string): string {
  return join(ledger, "views.json");
}

const schema = z.array(savedViewSchema);

const load = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    throw new Failure("file-not-readable", `${path} cannot be read (${code})`);
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

import { existsSync } from "node:fs";
import { link, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { syncFolder } from "../sync-folder.ts";
import { makeDurable } from "./connect.ts";
import { makeForm } from "./migrate.ts";

/**
 * Makes the database of an empty ledger. It is made under another name and put in its place whole, so that no other
 * process and no crash ever sees half of it; where another process was faster, its database stays.
 */
export async function createDatabase(file: string): Promise<void> {
  const partial = `${file}.${process.pid}.part`;
  try {
    await rm(partial, { force: true });
    const db = new DatabaseSync(partial);
    try {
      makeForm(db);
      makeDurable(db);
    } finally {
      db.close();
    }
    await putInPlace(partial, file);
    await syncFolder(dirname(file));
  } finally {
    for (const name of [partial, `${partial}-wal`, `${partial}-shm`, `${partial}-journal`]) {
      await rm(name, { force: true });
    }
  }
}

const putInPlace = async (partial: string, file: string): Promise<void> => {
  try {
    // Unlike renaming, linking never takes the place of what is there.
    await link(partial, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return;
    // A memory stick's file system has no links.
    if (!existsSync(file)) await rename(partial, file);
  }
};

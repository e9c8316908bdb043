import { isPassedOver, type Picked } from "./picked.ts";

/**
 * The files that were dropped, those in folders among them. Must be called while the drop is being told. Throws what the
 * browser throws where one cannot be read.
 */
export async function filesOfDrop(given: DataTransfer): Promise<readonly Picked[]> {
  // Gone as soon as anything is waited for.
  const dropped = [...given.items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const picked: Picked[] = [];
  for (const { entry, file } of dropped) {
    if (entry) await walk(entry, picked);
    else if (file) picked.push({ file, path: file.name });
  }
  return picked;
}

const walk = async (entry: FileSystemEntry, picked: Picked[]): Promise<void> => {
  const path = entry.fullPath.replace(/^\//, "");
  if (isPassedOver(path)) return;
  if (entry.isDirectory) {
    if (entry.name.startsWith(".") || entry.name.endsWith(".standoff")) return;
    for (const one of await listFolder(entry as FileSystemDirectoryEntry)) await walk(one, picked);
  } else {
    picked.push({ file: await open(entry as FileSystemFileEntry), path });
  }
};

/** A reader gives some at a time, and none at the end. */
const listFolder = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all.sort((one, other) => (one.name < other.name ? -1 : 1));
    all.push(...some);
  }
};

const open = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

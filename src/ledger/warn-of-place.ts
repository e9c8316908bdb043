import { existsSync, statfsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * What a user should know of the place where a ledger lies; null where there is nothing to say. SQLite's log needs memory
 * that all its users share, which no network file system gives; and a program that copies the database and its log one
 * after the other can tear them apart.
 */
export function warnOfPlace(path: string, type: (path: string) => number = typeOf): string | null {
  const whole = resolve(path);
  const synced = SYNCED.find(({ pattern }) => pattern.test(whole.replaceAll("\\", "/")));
  const by = synced?.name ?? (isWithin(whole, ".stfolder") ? "Syncthing" : null);
  if (by)
    return `${path} lies in a folder that ${by} copies: it can tear the ledger apart. Keep it elsewhere, and put backups there`;
  const network = NETWORK.get(type(whole));
  return network
    ? `${path} lies on a network disk (${network}): use it from one machine at a time, or keep it on this one`
    : null;
}

const SYNCED = [
  { name: "Dropbox", pattern: /\/Dropbox(?: \([^/]*\))?\//i },
  { name: "OneDrive", pattern: /\/OneDrive(?: - [^/]*)?\//i },
  { name: "iCloud", pattern: /\/(?:Mobile Documents|iCloud ?Drive)\//i },
  { name: "Google Drive", pattern: /\/(?:Google ?Drive|GoogleDrive-[^/]*|My Drive)\//i },
  { name: "Nextcloud", pattern: /\/(?:Nextcloud|ownCloud)\//i },
] as const;

/** The numbers by which Linux names file systems (statfs(2), linux/magic.h). */
const NETWORK: ReadonlyMap<number, string> = new Map([
  [0x6969, "NFS"],
  [0x517b, "SMB"],
  [0xff534d42, "CIFS"],
  [0xfe534d42, "SMB2"],
  [0x01021997, "9P"],
  [0x65735546, "FUSE"],
  [0x00c36400, "Ceph"],
  [0x5346414f, "AFS"],
]);

const typeOf = (path: string): number => {
  if (process.platform !== "linux") return 0;
  return statfsSync(existsSync(path) ? path : dirname(path)).type;
};

const isWithin = (path: string, marker: string): boolean => {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(join(folder, marker))) return true;
    if (dirname(folder) === folder) return false;
  }
};

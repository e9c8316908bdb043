import type { Reads } from "../../ledger/ledger.ts";

/** The number of the last entry by a version of standoff before this one; 0 where there is none. */
export async function seqOfVersion(now: Reads, version: string): Promise<number> {
  let before: number | undefined;
  for (;;) {
    const page = await now.entries({ ...(before === undefined ? {} : { before }), limit: PAGE });
    const older = page.find(({ tool }) => compareVersions(tool, version) < 0);
    if (older) return older.seq;
    const last = page.at(-1);
    if (!last) return 0;
    before = last.seq;
  }
}

const PAGE = 1000;

/** Below 0 where the first is the earlier. What is behind a hyphen is not looked at. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const partsOf = (version: string): readonly number[] => version.split("-")[0]!.split(".").map(Number);

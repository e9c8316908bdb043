import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The memory that a process holds, in bytes; null where the system does not tell, or the process has ended. */
export async function residentBytes(pid: number): Promise<number | null> {
  try {
    const told = process.platform === "linux" ? await fromProc(pid) : await fromPs(pid);
    return /^\d+$/.test(told) ? Number(told) * 1024 : null;
  } catch {
    // It may end while it is asked about, and Windows has no ps.
    return null;
  }
}

const fromProc = async (pid: number) =>
  /^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, "utf8"))?.[1] ?? "";
const fromPs = async (pid: number) => (await run("ps", ["-o", "rss=", "-p", String(pid)])).stdout.trim();

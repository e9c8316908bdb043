import { restore } from "../../work/keep/copy/restore.ts";
import { packageVersion } from "../package-version.ts";
import { describeCopy } from "./describe-copy.ts";
import { withCopyProgress } from "./with-copy-progress.ts";

/** Puts a backup in place as a ledger and says what is there; gives 1 where something is wrong with it. */
export async function restoreCommand(
  backup: string,
  path: string,
  { force = false }: { readonly force?: boolean },
): Promise<number> {
  const given = { backup, path, tool: packageVersion(), inSpite: force };
  const checked = await withCopyProgress((step) => restore(given, step));
  process.stdout.write(describeCopy(checked, `restored to ${path}`));
  return checked.ok ? 0 : 1;
}

import { Failure } from "../record/failure.ts";
import type { Ledger } from "./ledger.ts";

/** How a ledger is opened. */
export type OpenOptions = {
  /** Whether one is made where there is none; else that is `Failure` "no-ledger". */
  readonly create: boolean;
  /** The version of standoff, for entries. */
  readonly tool: string;
  readonly now?: () => Date;
  /** 32 hexadecimal digits. */
  readonly salt?: () => string;
  /** Told what the user should know, such as that the folder is synced by another program. */
  readonly warn?: (words: string) => void;
};

/**
 * Opens the ledger in a folder and brings it up to the newest form. Throws `Failure` "no-ledger", "not-a-ledger",
 * "ledger-newer", "ledger-damaged", "ledger-busy" or "not-written".
 */
export async function openLedger(path: string, options: OpenOptions): Promise<Ledger> {
  throw new Failure("no-ledger", `${path} ${options.tool}`);
}

import type { Desk } from "./desk.ts";

/**
 * Loads behind the first page what else the first question would wait for: what is asked of all statements, then the model
 * that reads a text that is pasted. That one waits for `first`, since it takes a core for a second. Throws what these throw.
 */
export async function makeReady({ ledger, reader }: Pick<Desk, "ledger" | "reader">, first: Promise<void>) {
  await ledger.hold();
  await first;
  await reader.vector("ready");
}

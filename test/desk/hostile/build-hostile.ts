import { addWithOriginal, freshPath, openAt } from "../oru/build-oru.ts";
import { ATTACKS } from "./attacks.ts";
import { hostileReading } from "./hostile-reading.ts";

/** A ledger of documents that mean harm, one for each attack. Gives its folder. */
export async function buildHostile(path = freshPath()): Promise<string> {
  const ledger = await openAt(path);
  for (const n of ATTACKS.keys()) await addWithOriginal(ledger, hostileReading(n));
  await ledger.close();
  return path;
}

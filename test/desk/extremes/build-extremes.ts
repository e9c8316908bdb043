import { changeOf } from "../../../src/work/judge/change-of.ts";
import { INES } from "../describe-at-desk.ts";
import { addWithOriginal, freshPath, openAt } from "../oru/build-oru.ts";
import { aliasedReading, aliasLinks } from "./aliased-reading.ts";
import { unendingReading } from "./unending-reading.ts";
import { vastReading } from "./vast-reading.ts";

/** A ledger with a very long statement, a very long document, and a party of very many names. Gives its folder. */
export async function buildExtremes(path = freshPath()): Promise<string> {
  const ledger = await openAt(path);
  for (const reading of [unendingReading(), vastReading(), aliasedReading()]) await addWithOriginal(ledger, reading);
  await ledger.append(async () => changeOf({ act: "link", by: INES, subject: "alias-0", record: aliasLinks() }));
  await ledger.close();
  return path;
}

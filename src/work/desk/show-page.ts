import type { DocumentHit } from "../../ledger/asking.ts";
import type { AsOf, Reads } from "../../ledger/ledger.ts";
import type { DocumentPage } from "../../present/desk/document-page.ts";
import { toDocumentBrief } from "../../present/desk/to-document-brief.ts";
import { nameFile } from "../../present/words/name-document.ts";
import type { Judgement } from "../../record/ledger/judgement.ts";
import { findDocument } from "../ask/find-document.ts";
import { historyOf } from "../ask/history-of.ts";
import { judgementsOn, orphanedIn } from "../ask/judgements-on.ts";
import { provenText } from "../ask/proven-text.ts";
import { translationsOf } from "../ask/translations-of.ts";
import { versionsOfPage } from "../ask/versions-of-page.ts";
import { entitiesOnPage } from "./entities-on-page.ts";
import { statementsOnPage } from "./statements-on-page.ts";
import { wordsOfJudgement } from "./words-of-judgement.ts";

/**
 * A document with all that was read in it and said of it. Throws `Failure` "no-such-record", "purged", "ambiguous-id", and
 * "ledger-damaged" where its text is not the one that was read.
 */
export async function showPage(now: Reads, prefix: string, asOf: AsOf): Promise<DocumentPage> {
  const head = await now.head();
  const hit = await findDocument(now, prefix, asOf);
  const { id } = hit.document;
  const text = await provenText(now, hit.document.textHash);
  const statements = text === null ? [] : await statementsOnPage(now, { id, text }, asOf);
  const judgements = await judgementsOn(now, id, asOf);
  const orphaned = await orphanedIn(now, id, asOf);
  return {
    ...(await factsOf(now, hit, asOf)),
    document: { ...hit.document, text },
    statements,
    mentions: (await now.list("mention", { document: id }, asOf)).map(({ kind: _, document: __, of, ...mention }) => ({
      ...mention,
      kind: of,
    })),
    entities: await entitiesOnPage(now, { id, statements }, asOf),
    judgements,
    corrected: correctedBy(judgements),
    orphaned: await Promise.all(
      orphaned.map(async (judgement) => ({ judgement, words: await wordsOfJudgement(now, judgement) })),
    ),
    head,
  };
}

const factsOf = async (now: Reads, { document, foundAs, collectedAt, supersededBy }: DocumentHit, asOf: AsOf) => {
  const { id } = document;
  const { name, citation } = toDocumentBrief(document, nameFile(foundAs));
  const [reading = null] = await now.list("reading", { document: id }, asOf);
  const versions = await versionsOfPage(now, document, asOf);
  const translations = await translationsOf(now, document, asOf);
  const history = await historyOf(now, id, { versions: await now.versions(id), asOf });
  return {
    ...{ name, citation, collectedAt, foundAs, supersededBy },
    sightings: await now.list("sighting", { document: id }, asOf),
    reading: reading && { tool: reading.tool, model: reading.model, notes: reading.notes },
    versions: versions.map((one) => toDocumentBrief(one)),
    translations: translations.map((one) => toDocumentBrief(one)),
    history: history.map((happened) => {
      const { seq, at, by, act, undoes, detail } = happened.entry;
      return { seq, at, by, act, undoes, detail };
    }),
  };
};

/** Who put right which field, the last of them where several have. */
const correctedBy = (judgements: readonly Judgement[]): DocumentPage["corrected"] =>
  Object.fromEntries(
    judgements.flatMap((judgement) => {
      if (judgement.kind !== "correction") return [];
      const { by, at, reason } = judgement;
      return Object.keys(judgement.changes).map((field) => [field, { by, at, reason }]);
    }),
  );

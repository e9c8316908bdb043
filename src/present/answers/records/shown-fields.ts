import { citeStatement } from "../../rows/cite-statement.ts";
import { citeDocument } from "../documents/document-row.ts";
import type { Shown } from "./shown.ts";

/**
 * What `show` gives to other programs: the record with its fields, a live statement as in every list, and around it
 * where it stands, its judgements and its history.
 */
export function shownFields(shown: Shown): object {
  const { ref, record, standing, document, text, hit, cluster, judgements, isOrphaned, tombstones, history } = shown;
  return {
    ...ref,
    ...record,
    ...(document && record?.kind !== "document" && { document: home(document) }),
    ...(hit !== null && text !== null && citeStatement(hit, text)),
    standing,
    cluster: cluster && { id: cluster.id, name: cluster.name, members: cluster.members.map(({ id }) => id) },
    judgements,
    orphaned: isOrphaned,
    tombstones,
    history: history.map(({ entry, recorded, ended }) => ({ ...entry, recorded, ended })),
  };
}

const home = (document: NonNullable<Shown["document"]>) => ({
  id: document.id,
  title: document.title,
  outlet: document.outlet,
  published: document.published,
  citation: citeDocument(document),
});

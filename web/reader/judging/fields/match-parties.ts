import type { DocumentPage } from "../../../../src/present/desk/document-page.ts";

type PageEntity = DocumentPage["entities"][number];

/** The parties of a document that hold the typed words, those that begin with them first, then those that speak most. */
export function matchParties(entities: readonly PageEntity[], typed: string): readonly PageEntity[] {
  const asked = fold(typed);
  return entities
    .map((entity) => ({ entity, name: fold(entity.name), cluster: fold(entity.cluster?.name ?? "") }))
    .filter(({ name, cluster }) => name.includes(asked) || cluster.includes(asked))
    .sort(
      (one, other) =>
        Number(other.name.startsWith(asked)) - Number(one.name.startsWith(asked)) ||
        Number(other.entity.named) - Number(one.entity.named) ||
        other.entity.statements - one.entity.statements,
    )
    .map(({ entity }) => entity);
}

const fold = (words: string): string =>
  words.normalize("NFKD").replace(/\p{M}/gu, "").replace(/\s+/gu, " ").trim().toLowerCase();

import type { AsOf, Reads } from "../../ledger/ledger.ts";
import type { DocumentPage } from "../../present/desk/document-page.ts";
import type { PageStatement } from "../../present/desk/page-statement.ts";

/** The entities of a document, each with the party of the whole ledger that it belongs to and how much it says here. */
export async function entitiesOnPage(
  now: Reads,
  { id, statements }: { readonly id: string; readonly statements: readonly PageStatement[] },
  asOf: AsOf,
): Promise<DocumentPage["entities"]> {
  const entities = await now.list("entity", { document: id }, asOf);
  const clusters = await now.clustersOf(
    entities.map((entity) => entity.id),
    asOf,
  );
  const uttered = countUttered(statements);
  return entities.map((entity) => ({
    id: entity.id,
    kind: entity.of,
    name: entity.name,
    named: entity.named,
    cluster: clusters.get(entity.id) ?? null,
    statements: uttered.get(entity.id) ?? 0,
  }));
}

const countUttered = (statements: readonly PageStatement[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { chain } of statements) {
    const utterers = new Set(chain.flatMap(({ role, entity }) => (role === "utterer" && entity ? [entity] : [])));
    for (const entity of utterers) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return counts;
};

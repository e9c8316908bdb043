import type { PartyName } from "../../../asking.ts";
import { groupBy } from "../group-by.ts";
import type { Held } from "../held/held.ts";
import type { HeldDocument } from "../held/held-documents.ts";
import type { HeldEntity } from "../held/held-entities.ts";

/** The names of a cluster's members as they are written, in current documents, the one of most documents first. */
export function nameFormsOf({ entities, documents }: Held, cluster: number): readonly PartyName[] {
  const documentOf = ({ document }: HeldEntity): HeldDocument => documents.all[document]!;
  const byAge = (a: HeldEntity, b: HeldEntity): number => {
    const [one, other] = [documentOf(a), documentOf(b)];
    return dayOf(one) - dayOf(other) || one.version - other.version || a.version - b.version;
  };
  const members = entities.all.filter(
    (entity) => entity.cluster === cluster && entity.version > 0 && documentOf(entity).newer === 0,
  );
  const forms = groupBy(members, ({ name, folded }) => keyOf({ name, named: folded !== null }));
  const names = [...forms.values()].map((alike): PartyName => {
    const first = alike.reduce((a, b) => (byAge(b, a) < 0 ? b : a));
    const { title, outlet, id: document } = documentOf(first);
    return {
      name: first.name,
      named: first.folded !== null,
      documents: new Set(alike.map((member) => member.document)).size,
      mentions: alike.reduce((sum, { mentions }) => sum + mentions, 0),
      first: { entity: first.id, document, title: title || null, outlet: outlet || null },
    };
  });
  return names.sort((a, b) => b.documents - a.documents || b.mentions - a.mentions || (keyOf(a) < keyOf(b) ? -1 : 1));
}

const dayOf = ({ publishedFrom, firstCollected }: HeldDocument): number => publishedFrom || firstCollected;

const keyOf = ({ name, named }: Pick<PartyName, "name" | "named">): string =>
  `${named ? "named" : "only described"} ${name}`;

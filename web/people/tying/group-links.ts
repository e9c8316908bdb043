import type { Dossier } from "../../../src/present/desk/dossier.ts";

/** One link of a dossier. */
export type PartyLink = Dossier["links"][number];

/** Links that say the same for the same reasons, by the same maker. */
export type LinkGroup = { readonly key: string; readonly links: readonly [PartyLink, ...PartyLink[]] };

/** Puts links together that differ in their parties alone: a name that stands in forty documents is one reason, not thirty-nine. */
export function groupLinks(links: readonly PartyLink[]): readonly LinkGroup[] {
  const groups = new Map<string, [PartyLink, ...PartyLink[]]>();
  for (const link of links) {
    const { holds, relation, reasons, maker } = link;
    const key = JSON.stringify([holds, relation, reasons, maker.kind, maker.name]);
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  return [...groups].map(([key, same]) => ({ key, links: same }));
}

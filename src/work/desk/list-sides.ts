import type { AsOf, Reads } from "../../ledger/ledger.ts";
import type { SideList } from "../../present/desk/side-list.ts";

/** The lists of parties that persons keep, by name, each member under the name of its party. */
export async function listSides(now: Reads, asOf: AsOf): Promise<SideList> {
  const head = await now.head();
  const sides = await now.list("side", {}, asOf);
  const members = [...new Set(sides.flatMap((side) => side.members))];
  const names = new Map((await now.list("entity", { id: members }, asOf)).map(({ id, name }) => [id, name]));
  const clusters = await now.clustersOf(members, asOf);
  return {
    sides: sides
      .map(({ id, name, members: own, by, at }) => ({
        ...{ id, name, by, at },
        members: own.map((member) => ({ id: member, name: clusters.get(member)?.name ?? names.get(member) ?? member })),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    head,
  };
}

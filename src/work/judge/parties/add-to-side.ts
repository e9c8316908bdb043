import type { SideRecord } from "../../../record/ledger/judgement.ts";
import { changeOf } from "../change-of.ts";
import { freshId } from "../judgement-id.ts";
import type { Plan, Signature } from "../plan.ts";
import { clusterOf } from "./cluster-of.ts";
import { findParty } from "./find-party.ts";
import { findSide } from "./find-side.ts";

/** Entities to put on a side, or to take off it, each by its id or a name that only one party of the ledger has. */
export type SideChange = { readonly name: string; readonly members: readonly string[] };

/** Puts parties on a side, which is made where there is none of that name; those that are on it already are left out. */
export function addToSide({ name, members }: SideChange, { by, at }: Signature): Plan {
  return async (now) => {
    const side = await findSide(now, name);
    const together = [...(side?.members ?? [])];
    for (const meant of members) {
      const { id } = await findParty(now, meant);
      const cluster = await clusterOf(now, id);
      if (!together.some((member) => cluster.has(member))) together.push(id);
    }
    const added = together.length - (side?.members.length ?? 0);
    if (added === 0) return null;
    const id = side?.id ?? (await freshId(now, { kind: "side", id: "" }));
    const record: SideRecord = { kind: "side", id, name: side?.name ?? name, members: together, by, at };
    return changeOf({ act: "side", by, subject: id, detail: `${added} added`, record: [record] });
  };
}

import { Failure } from "../../../record/failure.ts";
import { changeOf } from "../change-of.ts";
import type { Plan, Signature } from "../plan.ts";
import type { SideChange } from "./add-to-side.ts";
import { clusterOf } from "./cluster-of.ts";
import { findParty } from "./find-party.ts";
import { findSide } from "./find-side.ts";

/** Takes parties off a side, with all that are one with them; a side without members is none any more. */
export function removeFromSide({ name, members }: SideChange, { by, at }: Signature): Plan {
  return async (now) => {
    const side = await findSide(now, name);
    if (side === null) throw new Failure("no-such-record", `there is no side ${name}`);
    const gone = new Set<string>();
    for (const meant of members) {
      // By its id also where it is no longer live, and so no party of the ledger.
      const member = side.members.find((id) => id === meant) ?? (await findParty(now, meant)).id;
      for (const one of await clusterOf(now, member)) gone.add(one);
    }
    const left = side.members.filter((member) => !gone.has(member));
    const removed = side.members.length - left.length;
    if (removed === 0) return null;
    return changeOf({
      act: "side",
      by,
      subject: side.id,
      detail: `${removed} removed`,
      ...(left.length > 0
        ? { record: [{ ...side, members: left, by, at }] }
        : { end: [{ kind: "side", id: side.id }] }),
    });
  };
}

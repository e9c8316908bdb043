import type { LinkRecord } from "../../../record/ledger/judgement.ts";
import { shortId } from "../../../text/sha256.ts";
import { changeOf } from "../change-of.ts";
import type { Plan, Signature } from "../plan.ts";
import { findPair } from "./find-pair.ts";

/** What a person says of two entities, each given by its id or a name that only one party of the ledger has. */
export type Pair = { readonly one: string; readonly other: string; readonly reason: string | null };

/** A person holds two entities to be one; nothing to do where a person has said so already. */
export function link(pair: Pair, signature: Signature): Plan {
  return tie("same", pair, signature);
}

/** A person holds two entities to be two, whatever a machine says. */
export function split(pair: Pair, signature: Signature): Plan {
  return tie("different", pair, signature);
}

const tie =
  (relation: LinkRecord["relation"], pair: Pair, { by }: Signature): Plan =>
  async (now) => {
    const [left, right] = await findPair(now, pair);
    // One for each pair: whoever speaks last of it outranks who spoke before.
    const id = shortId("link", "person", left, right);
    if ((await now.live("link", id))?.relation === relation) return null;
    const { reason } = pair;
    const record: LinkRecord = {
      kind: "link",
      id,
      left,
      right,
      relation,
      reasons: reason === null ? [] : [reason],
      maker: { kind: "person", name: by },
    };
    return changeOf({
      act: relation === "same" ? "link" : "split",
      by,
      subject: id,
      detail: reason,
      record: [record],
    });
  };

import type { Act } from "../../record/act.ts";

/** Acts that a reader looks for together; each family has one colour and one kind of line in every view. */
export const FAMILIES = ["report", "avowal", "denial", "blame", "pressure", "overture"] as const;

/** One of these: what several acts have in common for the eye. */
export type Family = (typeof FAMILIES)[number];

/** How an act is printed behind its speaker (in the past, which one and many speakers share), and the family that it belongs to. */
export const ACT_WORDS: Readonly<Record<Act, { readonly verb: string; readonly family: Family }>> = {
  assert: { verb: "asserted", family: "report" },
  assess: { verb: "assessed", family: "report" },
  predict: { verb: "predicted", family: "report" },
  ask: { verb: "asked", family: "report" },
  confirm: { verb: "confirmed", family: "avowal" },
  admit: { verb: "admitted", family: "avowal" },
  "claim-responsibility": { verb: "claimed responsibility", family: "avowal" },
  "claim-title": { verb: "claimed a title", family: "avowal" },
  deny: { verb: "denied", family: "denial" },
  "decline-to-confirm": { verb: "declined to confirm", family: "denial" },
  reject: { verb: "rejected", family: "denial" },
  accuse: { verb: "accused", family: "blame" },
  condemn: { verb: "condemned", family: "blame" },
  threaten: { verb: "threatened", family: "pressure" },
  warn: { verb: "warned", family: "pressure" },
  demand: { verb: "demanded", family: "pressure" },
  order: { verb: "ordered", family: "pressure" },
  promise: { verb: "promised", family: "overture" },
  offer: { verb: "offered", family: "overture" },
  invite: { verb: "invited", family: "overture" },
  agree: { verb: "agreed", family: "overture" },
  appeal: { verb: "appealed", family: "overture" },
  apologise: { verb: "apologised", family: "overture" },
  praise: { verb: "praised", family: "overture" },
};

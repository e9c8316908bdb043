import { ACTS, type Act } from "../../record/act.ts";
import type { Draft } from "./draft.ts";

/** The act of a draft: the model's likeliest. */
export function chooseAct(draft: Draft): Act {
  return ACTS.reduce((best, act) => ((draft.acts[act] ?? 0) > (draft.acts[best] ?? 0) ? act : best), "assert" as Act);
}

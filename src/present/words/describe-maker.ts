import type { Maker } from "../../record/reading.ts";

/** Who made a finding, for people: the model with its version and score, or a person's name. */
export function describeMaker(maker: Maker): string {
  return maker.kind === "person" ? maker.name : `${maker.name} ${maker.version}, score ${maker.score.toFixed(2)}`;
}

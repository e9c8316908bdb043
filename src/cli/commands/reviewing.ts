import { judgingRecords } from "../reviewing/groups/judging.ts";
import { sayingOfRecords } from "../reviewing/groups/saying.ts";
import { trail } from "../reviewing/groups/trail.ts";
import { tyingParties } from "../reviewing/groups/tying.ts";
import { walkingThrough } from "../reviewing/groups/walking.ts";
import type { CommandGroup } from "./group.ts";

/** review, accept, verdict, side, link, undo, log and the like: what a person says of records. */
export const reviewing: CommandGroup = (program, ended) => {
  for (const group of [walkingThrough, judgingRecords, sayingOfRecords, tyingParties, trail]) group(program, ended);
};

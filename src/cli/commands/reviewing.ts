import type { CommandGroup } from "./group.ts";

/** review, verdict, note, tag, side, link and the like: what a person says of records. */
export const reviewing: CommandGroup = () => {};

import type { CommandGroup } from "./group.ts";

/** search, who, show, document, timeline and stats: what a ledger answers. */
export const asking: CommandGroup = () => {};

import type { CommandGroup } from "./group.ts";

/** add, set and reread: what comes into a ledger. */
export const adding: CommandGroup = () => {};

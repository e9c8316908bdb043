import type { CommandGroup } from "./group.ts";

/** check, purge, backup, restore, log: that nothing is lost. */
export const keeping: CommandGroup = () => {};

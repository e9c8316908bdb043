import type { CommandGroup } from "./group.ts";

/** export and import. */
export const exporting: CommandGroup = () => {};

import { fileURLToPath } from "node:url";
import type { Named } from "../../work/add/collect/walk-paths.ts";

// Named so that the ledger says the same wherever standoff is installed, and tells them from what a user adds.
const inDemo = (name: string): Exclude<Named, string> => ({
  path: fileURLToPath(new URL(`../../../demo/${name}`, import.meta.url)),
  name: `demo/${name}`,
});

/** The article that the demo opens with. */
export const FIRST = inDemo("articles/oru-harbour.html");

/** The folder of all that the demo is read from beside it. */
export const OTHERS = inDemo("items");

import { fileURLToPath } from "node:url";

const inDemo = (name: string) => fileURLToPath(new URL(`../../../demo/${name}`, import.meta.url));

/** What the demo is read from, the article that is shown first at its head. */
export const DEMO_PATHS: readonly string[] = [inDemo("articles/oru-harbour.html"), inDemo("items")];

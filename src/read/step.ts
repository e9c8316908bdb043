import type { Parsed } from "./parsed.ts";

/** What comes out of a file, or the news that a member of its outermost archive comes next, numbered from 1. */
export type Step = Parsed | { readonly kind: "member"; readonly number: number; readonly path: string };

import type { CitedStatement } from "../rows/cited-statement.ts";

/** A row with the text that its words stand in. */
export type Quoted = { readonly row: CitedStatement; readonly text: string };

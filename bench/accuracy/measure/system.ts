import type { Document } from "../../../src/text/document.ts";
import type { Attribution } from "./attribution.ts";

/** One way of finding attributions: the product or something simple to hold it against. */
export type System = {
  readonly name: string;
  read(document: Document): Promise<readonly Attribution[]>;
};

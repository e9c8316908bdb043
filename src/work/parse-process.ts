import type { Given } from "../read/given.ts";
import { parseSource } from "../read/parse-source.ts";
import { fileSource } from "../read/source.ts";
import { serveSandbox } from "../sandbox/serve-sandbox.ts";

/** What the process that parses is asked; `skip` is the number of an archive's members that it is to pass over. */
export type ParseQuestion = {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly given: Given;
  readonly skip: number;
};

serveSandbox(({ bytes, path, given, skip }: ParseQuestion) => parseSource(fileSource(bytes, path, given, skip)));

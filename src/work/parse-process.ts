import type { Given } from "../read/given.ts";
import { parseFile } from "../read/parse-file.ts";
import { serveSandbox } from "../sandbox/serve-sandbox.ts";

/** What the process that parses is asked. */
export type ParseQuestion = { readonly bytes: Uint8Array; readonly path: string; readonly given: Given };

serveSandbox(({ bytes, path, given }: ParseQuestion) => parseFile(bytes, path, given));

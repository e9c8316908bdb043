import type { Signature } from "../../work/judge/plan.ts";
import { readName } from "../../work/settings/read-name.ts";

/** The signature of a judgement that is made now. Throws `Failure` "name-missing". */
export function sign(as: string | undefined): Signature {
  return { by: readName(as), at: new Date().toISOString() };
}

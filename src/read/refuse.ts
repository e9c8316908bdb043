import { Failure } from "../record/failure.ts";
import type { Parsed } from "./parsed.ts";
import type { Source } from "./source.ts";

/** The refusal that a `Failure` means; anything else is a bug, and is thrown on. */
export function refuse(error: unknown, { path, within }: Pick<Source, "path" | "within">, part?: string): Parsed {
  if (!(error instanceof Failure)) throw error;
  const { code, message } = error;
  return { kind: "refused", path, part: joinParts(within?.part, part), code, message };
}

/** Parts of parts, the outer one first; null where there is none. */
export function joinParts(...parts: readonly (string | null | undefined)[]): string | null {
  return parts.filter((part) => part).join(", ") || null;
}

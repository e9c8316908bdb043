import type { AnyOf } from "./case-key.ts";

/** What a key's value allows, one value or none as a list of one. */
export function anyOf<T>(value: AnyOf<T>): readonly (T | null)[] {
  return Array.isArray(value) ? value : [(value as T) ?? null];
}

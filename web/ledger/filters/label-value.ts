import { ACT_WORDS } from "../../../src/present/words/act-words.ts";
import type { Act } from "../../../src/record/act.ts";
import { UNKNOWN } from "./filters.ts";

/** A filter's value for people: by `labels` where the API has told one, such as the name of a speaker whose id it is. */
export function labelValue(
  { name, value }: { readonly name: string; readonly value: string },
  labels: ReadonlyMap<string, string> = new Map(),
): string {
  if (value === "") return UNKNOWN[name] ?? "none";
  const told = labels.get(`${name} ${value}`);
  if (told !== undefined) return told;
  if (name === "act" && value in ACT_WORDS) return ACT_WORDS[value as Act].verb;
  return value.replace("..", " – ");
}

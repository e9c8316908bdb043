import type { Findings } from "../../../src/record/reading.ts";
import { cut } from "../../../src/text/span.ts";
import type { AnyOf, CaseKey } from "./case-key.ts";

/** Whether a predicted entity is one of a key's, and whether it may stand where a key has this party. */
export type Parties = {
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  same(keyId: string, predicted: string | null | undefined): boolean;
  /** For "unnamed" and none, no named entity of the key may stand. */
  isParty(keyId: AnyOf<string>, predicted: string | null | undefined): boolean;
};

/** Ties predicted entities to a key's by the names that they bear: one of its names, and none that only others bear. */
export function sameEntity(key: CaseKey, text: string, { entities, mentions }: Findings): Parties {
  const names = new Map(Object.entries(key.entities).map(([id, e]) => [id, new Set(e.names.map(fold))]));
  const borne = new Map<string, Set<string>>();
  const bear = (id: string, name: string) => borne.set(id, (borne.get(id) ?? new Set()).add(fold(name)));
  const alone = new Map([...names].map(([id, its]) => [id, onlyOwn(id, its)]));
  for (const e of entities) bear(e.id, e.name);
  for (const m of mentions) if (m.entity && m.form !== "pronoun") bear(m.entity, cut(text, m));
  return { names, same, isParty };

  function same(keyId: string, predicted: string | null | undefined): boolean {
    const own = predicted ? borne.get(predicted) : undefined;
    if (!own || !touches(own, names.get(keyId)!)) return false;
    return [...alone].every(([id, its]) => id === keyId || !touches(own, its));
  }

  function isParty(keyId: AnyOf<string>, predicted: string | null | undefined): boolean {
    if (Array.isArray(keyId)) return keyId.some((id) => isParty(id, predicted));
    if (keyId && names.has(keyId as string)) return same(keyId as string, predicted);
    return ![...names.keys()].some((id) => same(id, predicted));
  }

  function onlyOwn(id: string, its: ReadonlySet<string>): ReadonlySet<string> {
    return new Set([...its].filter((name) => ![...names].some(([other, theirs]) => other !== id && theirs.has(name))));
  }
}

const touches = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((name) => b.has(name));

/** A name for comparison: lower case, without its article and punctuation. */
function fold(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^(?:the|a|an)\s+/u, "")
    .replace(/[^\p{L}\p{N}_]+/gu, " ")
    .trim();
}

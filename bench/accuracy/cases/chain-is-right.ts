import type { Step } from "../../../src/record/reading.ts";
import type { Span } from "../../../src/text/span.ts";
import { shared } from "../measure/shared.ts";
import type { WordText } from "../measure/word-text.ts";
import { anyOf } from "./any-of.ts";
import type { KeyStep } from "./case-key.ts";
import type { Parties } from "./same-entity.ts";

/** Whether a chain has every link that the key requires, each used once, and no relay beyond the key's. */
export function chainIsRight(
  words: WordText,
  parties: Parties,
  key: readonly KeyStep[],
  chain: readonly Step[],
): boolean {
  const used = new Set<number>();
  for (const step of key) {
    const hit = chain.findIndex((p, j) => !used.has(j) && fits(words, parties, step, p));
    if (hit >= 0) used.add(hit);
    else if (!step.optional) return false;
  }
  return !chain.some((p, j) => !used.has(j) && p.role === "relay");
}

function fits(words: WordText, parties: Parties, key: KeyStep, step: Step): boolean {
  const touch = (a?: Span | null, b?: Span | null) => !!a && !!b && shared(words.words([a]), words.words([b])) > 0;
  const named = (id: string | null): id is string => id !== null && parties.names.has(id);
  if (step.role !== key.role) return false;
  const party = anyOf(key.entity).some((id) =>
    named(id) ? parties.same(id, step.entity) : !key.span || touch(key.span, step.span),
  );
  if (!party) return false;
  if (hasAny(key.medium) && !anyOf(key.medium).includes(step.medium ?? null)) return false;
  if (hasAny(key.to)) {
    const to = anyOf(key.to).some((id) =>
      named(id) ? parties.same(id, step.to?.entity) : touch(step.to?.span, key.toSpan),
    );
    if (!to) return false;
  }
  if (!key.when) return true;
  const from = step.when?.from;
  return !!from && key.when[0] <= from && (step.when?.to || from) <= key.when[1];
}

/** An empty list asks for nothing. */
const hasAny = (value: unknown) => (Array.isArray(value) ? value.length > 0 : !!value);

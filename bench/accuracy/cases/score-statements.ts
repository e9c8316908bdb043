import type { Findings, Statement } from "../../../src/record/reading.ts";
import type { Span } from "../../../src/text/span.ts";
import { jaccard } from "../measure/jaccard.ts";
import type { WordText } from "../measure/word-text.ts";
import { anyOf } from "./any-of.ts";
import type { AnyOf, CaseKey } from "./case-key.ts";
import { caseWords } from "./case-words.ts";
import { chainIsRight } from "./chain-is-right.ts";
import { pairStatements, type StatementPair } from "./pair-statements.ts";
import { sameEntity } from "./same-entity.ts";

export const ASPECTS = ["right", "act", "form", "condition", "within", "chain", "full"] as const;
export type Aspect = (typeof ASPECTS)[number];

/** `predicted` leaves out those that answer an optional statement; an aspect counts the found that have it right. */
export type CaseScore = Readonly<Record<Aspect | "statements" | "predicted" | "found", number>> & {
  readonly missed: readonly string[];
  readonly wrong: readonly (readonly [id: string, aspects: readonly Aspect[]])[];
};

/** Holds a reading's statements against a careful reader's key, by the rules of the keys' own scorer. */
export function scoreStatements(key: CaseKey, text: string, findings: Findings): CaseScore {
  const words = caseWords(text);
  const parties = sameEntity(key, text, findings);
  const pairs = pairStatements(words, key.statements, findings.statements);
  const keyIds = new Map(pairs.map((p) => [p.predicted.id, p.key.id]));
  const required = pairs.filter((p) => !p.key.optional);
  const verdicts = required.map((pair) => ({ id: pair.key.id, right: judge(pair) }));
  const count = (aspect: Aspect) => verdicts.filter((v) => v.right[aspect]).length;
  const found = new Set(pairs.map((p) => p.key));
  return {
    statements: key.statements.filter((s) => !s.optional).length,
    predicted: required.length + findings.statements.length - pairs.length,
    found: required.length,
    ...(Object.fromEntries(ASPECTS.map((a) => [a, count(a)])) as Record<Aspect, number>),
    missed: key.statements.filter((s) => !s.optional && !found.has(s)).map((s) => s.id),
    wrong: verdicts.map((v) => [v.id, ASPECTS.filter((a) => a !== "full" && !v.right[a])] as const),
  };

  function judge({ key: gold, predicted }: StatementPair): Readonly<Record<Aspect, boolean>> {
    const right = {
      right: parties.isParty(gold.speaker, predicted.speaker),
      act: gold.act.includes(predicted.act),
      form: anyOf(gold.form).includes(predicted.form),
      condition: conditionIsRight(words, gold.condition, predicted),
      within: anyOf(gold.within).includes((predicted.within && keyIds.get(predicted.within)) || null),
      chain: chainIsRight(words, parties, gold.chain ?? [], predicted.chain),
    };
    return { ...right, full: right.right && right.act && right.condition && right.within && right.chain };
  }
}

/** A condition may be the statement's own or a claim's; where the key has none, the statement may have none. */
function conditionIsRight(words: WordText, gold: AnyOf<Span>, { condition, claims }: Statement): boolean {
  const own = [condition, ...claims.map((c) => c.condition)].filter((c) => c !== null);
  const close = (a: Span, b: Span) => jaccard(words.words([a]), words.words([b])) >= 0.5;
  return anyOf(gold).some((c) => (c ? own.some((o) => close(c, o)) : !condition));
}

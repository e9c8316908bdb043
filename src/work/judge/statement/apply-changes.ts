import { findQuotations } from "../../../extract/attribution/find-quotations.ts";
import { formOf } from "../../../extract/attribution/form-of.ts";
import { certaintyOf } from "../../../extract/certainty/certainty-of.ts";
import type { StatementChanges } from "../../../record/ledger/judgement.ts";
import type { StatementRecord } from "../../../record/ledger/kept.ts";
import type { Certainty, Maker } from "../../../record/reading.ts";
import type { OpenDocument } from "../open-document.ts";
import { fitClaims } from "./fit-claims.ts";
import { followUtterer, uttererOf } from "./follow-utterer.ts";
import type { KeptStatement } from "./kept-statement.ts";
import { wordsOf } from "./words-of.ts";

/**
 * A statement put right: these fields have these values, and whatever hangs on them follows: the utterer of the chain
 * and the holder of certainty the speaker, claims and form the content, the principal claim the act. Pure, so that the
 * same correction can be made again on a later reading.
 */
export function applyChanges(
  { statement: old, claims }: KeptStatement,
  changes: StatementChanges,
  { document, by }: { readonly document: OpenDocument; readonly by: Maker },
): KeptStatement {
  const { text } = document;
  const put: StatementRecord = { ...old, ...changes, maker: by };
  const form = changes.form ?? (changes.content ? formOf(text, put.content, findQuotations(text)) : old.form);
  const chain = followUtterer(old, put);
  const formed = { ...put, form, chain };
  const statement = { ...formed, certainty: followCertainty(text, old, formed) };
  return {
    statement: { ...statement, words: wordsOf(statement, document) },
    claims: fitClaims(text, { old, statement, claims }),
  };
}

/** The holders follow the speaker; what is read of the words that changed is read anew by the rules. */
const followCertainty = (text: string, old: StatementRecord, now: StatementRecord): readonly Certainty[] => {
  const before = uttererOf(old);
  const after = uttererOf(now);
  const isUtterers = ({ holder, span }: Certainty) =>
    holder !== "author" &&
    holder === before.entity &&
    (holder !== null || (span?.start === before.span?.start && span?.end === before.span?.end));
  const moved = old.certainty.map((one) =>
    isUtterers(one) ? { ...one, holder: after.entity, span: after.entity === null ? after.span : null } : one,
  );
  if (READ_ANEW.every((field) => now[field] === old[field]) || moved.length === 0) return moved;
  const others = old.certainty.filter((one) => one.holder !== "author" && !isUtterers(one));
  return [...certaintyOf(text, after, now.cue, now.content, now.act, now.condition), ...others];
};

const READ_ANEW = ["act", "condition", "cue", "content"] as const;

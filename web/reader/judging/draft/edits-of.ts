import { canonicalJson } from "../../../../src/text/canonical-json.ts";
import type { Edits } from "../../../../src/work/judge/statement/edits.ts";
import type { ClaimValues, StatementValues } from "./statement-values.ts";

/** What a person has set in a form; what is left out is as the statement has it, whatever that becomes meanwhile. */
export type StatementDraft = Partial<StatementValues>;

/** The fields of the statement itself that a draft changes. */
export function editsOf(before: StatementValues, draft: StatementDraft): Edits {
  const { claims: _, ...own } = draft;
  return Object.fromEntries(
    Object.entries(own).filter(([field, value]) => !isSame(value, before[field as keyof StatementValues])),
  ) as Edits;
}

/** The claims that a draft changes, each with the fields that become others. */
export function claimEditsOf(
  before: StatementValues,
  { claims = {} }: StatementDraft,
): readonly (readonly [id: string, edits: Partial<ClaimValues>])[] {
  return Object.entries(claims).flatMap(([id, values]) => {
    const old = before.claims[id];
    if (!old) return [];
    const edits = {
      ...(values.polarity !== old.polarity && { polarity: values.polarity }),
      ...(values.modality !== old.modality && { modality: values.modality }),
    };
    return Object.keys(edits).length > 0 ? [[id, edits] as const] : [];
  });
}

/** A new statement as it is sent: what has a value. */
export function bodyOfNew(document: string, values: StatementValues): object {
  const { claims: _, ...own } = values;
  const given = Object.entries(own).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return { document, ...Object.fromEntries(given) };
}

const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

import type { DocumentPage } from "../../../../src/present/desk/document-page.ts";
import { ACT_WORDS } from "../../../../src/present/words/act-words.ts";
import { showWords } from "../../../../src/present/words/show-words.ts";
import { bySpan, type Span } from "../../../../src/text/span.ts";
import { CLAIM_FIELDS, CLAIM_WORDS } from "./claim-words.ts";
import { claimEditsOf, editsOf, type StatementDraft } from "./edits-of.ts";
import { FIELD_WORDS } from "./field-words.ts";
import type { StatementValues } from "./statement-values.ts";

/** One field that will become another, in words. */
export type ChangeWords = { readonly field: string; readonly from: string; readonly to: string };

/** What a draft changes, field by field, as a person reads it before it is sent. */
export function describeChanges(
  page: DocumentPage,
  before: StatementValues,
  draft: StatementDraft,
): readonly ChangeWords[] {
  const edits = editsOf(before, draft);
  const own = Object.keys(edits).map((name) => {
    const field = name as keyof typeof FIELD_WORDS;
    return { field: FIELD_WORDS[field], from: words(page, field, before[field]), to: words(page, field, draft[field]) };
  });
  const claims = claimEditsOf(before, draft).flatMap(([id, changed]) =>
    (Object.keys(changed) as (keyof typeof changed)[]).map((name) => ({
      field: CLAIM_FIELDS[name],
      from: CLAIM_WORDS[before.claims[id]![name]],
      to: CLAIM_WORDS[changed[name]!],
    })),
  );
  return [...own, ...claims];
}

const words = (page: DocumentPage, field: keyof typeof FIELD_WORDS, value: unknown): string => {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return "none";
  const text = page.document.text ?? "";
  if (field === "content")
    return (value as readonly Span[])
      .toSorted(bySpan)
      .map((one) => showWords(text, one))
      .join(" … ");
  if (typeof value === "object" && !Array.isArray(value)) return showWords(text, value as Span);
  if (field === "act") return ACT_WORDS[value as keyof typeof ACT_WORDS].verb;
  return [value]
    .flat()
    .map((one) => nameMeant(page, String(one)))
    .join(", then ");
};

/** A party by the name of the one with this id, else as it was typed. */
export function nameMeant(page: DocumentPage, meant: string): string {
  return page.entities.find(({ id }) => id === meant)?.name ?? meant;
}

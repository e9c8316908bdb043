import { parseGivenDate } from "../../read/date/parse-given-date.ts";
import { Failure } from "../../record/failure.ts";
import type { DocumentChanges } from "../../record/ledger/judgement.ts";
import { type DocumentForm, FORMS } from "../../text/document.ts";

/**
 * What `field=value` words put right in what a document says of itself; nothing behind the sign is "not known". Throws
 * `Failure` "bad-option" or "bad-date".
 */
export function parseSettings(words: readonly string[]): DocumentChanges {
  const fields = new Map<string, DocumentChanges>();
  for (const word of words) {
    const [, field = "", value = ""] = /^([a-z-]+)=(.*)$/s.exec(word) ?? [];
    const parse = FIELDS[field];
    if (field === "") throw new Failure("bad-option", `${word} is not of the form field=value`);
    if (!parse) {
      throw new Failure("bad-option", `there is no field ${field}: ${Object.keys(FIELDS).join(", ")} can be set`);
    }
    if (fields.has(field)) throw new Failure("bad-option", `${field} is given twice`);
    fields.set(field, parse(value.replace(/\s+/gu, " ").trim()));
  }
  return Object.assign({}, ...fields.values());
}

const FIELDS: Readonly<Record<string, (value: string) => DocumentChanges>> = {
  title: (value) => ({ title: value || null }),
  outlet: (value) => ({ outlet: value || null }),
  byline: (value) => ({ byline: value || null }),
  credit: (value) => ({ credit: value || null }),
  url: (value) => ({ url: value || null }),
  published: (value) => ({ published: value === "" ? null : publishedAt(value) }),
  language: (value) => ({ language: value === "" ? null : languageOf(value) }),
  form: (value) => ({ form: formOf(value) }),
};

const publishedAt = (value: string): DocumentChanges["published"] => ({
  ...parseGivenDate(value),
  basis: "given",
  why: "The user gave it.",
});

const languageOf = (value: string): string => {
  if (/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(value)) return value;
  throw new Failure("bad-option", `language=${value} is no tag of a language, such as en, fa or pt-BR`);
};

const formOf = (value: string): DocumentForm => {
  const form = FORMS.find((one) => one === value);
  if (form) return form;
  throw new Failure("bad-option", `form is one of ${FORMS.join(", ")}`);
};

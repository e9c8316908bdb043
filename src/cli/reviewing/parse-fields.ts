import { ACTS } from "../../record/act.ts";
import { Failure } from "../../record/failure.ts";
import { MEDIA } from "../../record/medium.ts";
import type { Span } from "../../text/span.ts";
import type { Edits } from "../../work/judge/statement/edits.ts";

/**
 * The corrections that `field=value` words ask for; an empty value is "none". `at` is the place of the one field that is
 * given by it. Throws `Failure` "bad-option".
 */
export function parseFields(words: readonly string[], at: string | undefined): Edits {
  const given = new Map<string, string[]>();
  for (const word of words) {
    const [field, value] = cutAtEquals(word);
    given.set(field, [...(given.get(field) ?? []), value]);
  }
  const place = at === undefined ? null : parsePlace(at);
  if (place && [...given.keys()].filter((field) => PLACES.includes(field)).length !== 1) {
    throw new Failure(
      "bad-option",
      `--at gives the place of one of ${PLACES.join(", ")}: name that one, as in source=`,
    );
  }
  return Object.assign({}, ...[...given].map(([field, values]) => parseField(field, values, place)));
}

const parseField = (field: string, values: readonly string[], place: Span | null): Edits => {
  const parse = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
  if (!parse) {
    throw new Failure("bad-option", `there is no field ${field}: ${FIELD_NAMES.join(", ")} can be put right`);
  }
  if (values.length > 1 && !SEVERAL.includes(field)) throw new Failure("bad-option", `${field} is given twice`);
  return parse(values, place);
};

type Parse = (values: readonly string[], place: Span | null) => Edits;

const one = ([value]: readonly string[]): string | null => value || null;
const some = (values: readonly string[]): readonly string[] => values.filter((value) => value !== "");
const oneOf = <const Value extends string>(field: string, all: readonly Value[], [value]: readonly string[]): Value => {
  const found = all.find((word) => word === value);
  if (found === undefined) throw new Failure("bad-option", `${field} is one of ${all.join(", ")}`);
  return found;
};

const FIELDS: Readonly<Record<string, Parse>> = {
  act: (values) => ({ act: oneOf("act", ACTS, values) }),
  speaker: ([value]) => ({ speaker: value || "absent" }),
  source: (values, place) => ({ source: place ?? one(values) }),
  cue: (values, place) => ({ cue: place ?? one(values) }),
  content: (values, place) => ({ content: place ? [place] : some(values) }),
  condition: (values, place) => ({ condition: place ?? one(values) }),
  form: (values) => ({ form: oneOf("form", ["direct", "indirect", "mixed"], values) }),
  relay: (values) => ({ relays: some(values) }),
  publisher: (values) => ({ publisher: one(values) }),
  to: (values) => ({ to: one(values) }),
  "on-behalf-of": (values) => ({ onBehalfOf: one(values) }),
  medium: (values) => ({ medium: oneOf("medium", MEDIA, values) }),
  polarity: (values) => ({ polarity: oneOf("polarity", ["holds", "fails"], values) }),
  modality: (values) => ({ modality: oneOf("modality", ["actual", "future", "hypothetical", "historical"], values) }),
};

/** The fields that can be put right. */
export const FIELD_NAMES: readonly string[] = Object.keys(FIELDS);

const PLACES: readonly string[] = ["source", "cue", "content", "condition"];
const SEVERAL: readonly string[] = ["content", "relay"];

const cutAtEquals = (word: string): readonly [string, string] => {
  const at = word.indexOf("=");
  if (at < 1) throw new Failure("bad-option", `${word} is not of the form field=value`);
  return [word.slice(0, at), word.slice(at + 1).trim()];
};

const parsePlace = (words: string): Span => {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(words);
  if (match === null) throw new Failure("bad-option", `--at ${words} is not of the form START-END`);
  return { start: Number(match[1]), end: Number(match[2]) };
};

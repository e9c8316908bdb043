import type { Tags } from "../../record/tags.ts";
import { bySpan, cut, overlaps, type Span } from "../../text/span.ts";
import { groupNames } from "./group-names.ts";
import { isKnownPlace } from "./known-aliases.ts";
import { findPronouns, pronounOf } from "./pronouns.ts";
import type { RawMention } from "./raw-mention.ts";
import { sourceHeads } from "./source-heads.ts";
import { isTitle } from "./titles.ts";
import { wholeNames } from "./whole-names.ts";

/**
 * Names, descriptions and pronouns of people, groups and places, in reading order. Names come from the model, without the
 * titles before them, and, inside the parties that attributions name (`parties`), from capitals that it left out.
 */
export function findMentions(text: string, tags: Tags, parties: readonly Span[]): RawMention[] {
  const bare = wholeNames(text, tags.names)
    .flatMap((n) => bracketed(text, n))
    .flatMap((n) => couple(text, n))
    .flatMap((n) => bareName(text, n, n.kind));
  const names: RawMention[] = groupNames(text, bare);
  for (const party of parties) {
    names.push(...capitals(text, party).filter((c) => !names.some((n) => overlaps(n, c))));
  }
  const described = parties.flatMap((p) =>
    sourceHeads(text, p, names)
      .filter((h) => h.mention === null && !pronounOf(cut(text, h.core)))
      .map((h) => h.core),
  );
  const nominals = [...tags.nominals.filter((n) => !described.some((d) => overlaps(d, n))), ...described]
    .filter((n) => !names.some((m) => m.end >= n.end - 1 && m.start < n.end) && !pronounOf(cut(text, n)))
    .map(
      (n): RawMention => ({
        start: n.start,
        end: n.end,
        kind: kindOf(cut(text, n)),
        form: "nominal",
        words: cut(text, n),
      }),
    );
  const pronouns = findPronouns(text)
    .filter((p) => !names.some((n) => overlaps(n, p)))
    .map(
      (p): RawMention => ({
        ...p,
        kind: pronounOf(cut(text, p))?.gender === "it" ? "organization" : "person",
        form: "pronoun",
        words: cut(text, p),
      }),
    );
  return [...names, ...nominals, ...pronouns].sort(bySpan);
}

type Name = Span & { readonly kind: RawMention["kind"] };

/** "Institute of Tides (IOT" is two names, whether or not the model took in the closing bracket. */
function bracketed(text: string, name: Name): Name[] {
  const found = /^([^()]*\S)(\s*\()([^()]+)\)?$/u.exec(cut(text, name));
  if (!found) return [name];
  const inner = name.start + found[1]!.length + found[2]!.length;
  return [
    { start: name.start, end: name.start + found[1]!.length, kind: name.kind },
    { start: inner, end: inner + found[3]!.length, kind: name.kind },
  ];
}

/** "Ulla Norden and Eno Sarv" are two people, also where the model takes them for one name. */
function couple(text: string, name: Name): Name[] {
  const joint = name.kind === "person" ? /\s(?:and|&)\s/u.exec(cut(text, name)) : null;
  if (!joint) return [name];
  const at = name.start + joint.index;
  return [
    { start: name.start, end: at, kind: name.kind },
    { start: at + joint[0].length, end: name.end, kind: name.kind },
  ];
}

function bareName(text: string, span: Span, kind: RawMention["kind"]): RawMention[] {
  let { start, end } = span;
  const possessive = /[’']s?$/u.exec(text.slice(start, end));
  if (possessive) end -= possessive[0].length;
  const owner = /^(\S+(?:\s\S+){0,2})[’']s\s+(?=\p{Lu})/u.exec(text.slice(start, end));
  if (owner && isKnownPlace(owner[1]!)) start += owner[0].length;
  for (;;) {
    const word = /^([\p{L}.’'-]+)\s+(?=\S)/u.exec(text.slice(start, end));
    if (!word || (!(isTitle(word[1]!) && kind === "person") && !/^the$/iu.test(word[1]!))) break;
    start += word[0].length;
  }
  const words = text.slice(start, end);
  const bears = words.split(/\s+/u).some((w) => !isTitle(w) && !CALENDAR.test(w) && /[\p{L}\p{N}]/u.test(w));
  return bears && !pronounOf(words) ? [{ start, end, kind, form: "name", words }] : [];
}

const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)s?$/u;
const CAPITALS =
  /(?<![\p{L}\p{N}])[\p{Lu}\p{N}][\p{L}\p{N}’'.-]*(?:\s+(?:(?:of|for|the|and|al|de|bin|van|von)\s+)*\p{Lu}[\p{L}\p{N}’'.-]*)*/gu;
const SENTENCE_WORDS =
  /^(?:The|A|An|Some|Others?|Many|Most|One|Two|Several|Both|His|Her|Their|Its|Our|My|This|That|These|Those|According|Local|Officials?|Sources?|Reports?|Police|Authorities|Witnesses|Residents|Critics|Experts|He|She|It|They|We|I|You|In|On|At|But|And)\b\s*/u;

/** A word for a person right before a name: "press officer Monika Kosiec". */
const PERSON_BEFORE =
  /(?:er|or|man|woman|person|ist|ian|ant|ent|dent|ey|yst|ief|ead|eader|aide|Mr|Mrs|Ms|Dr|Gen|Sgt|Lt|Col|Maj|Rep|Sen|Gov)\.?\s$/u;

function capitals(text: string, party: Span): RawMention[] {
  return [...text.slice(party.start, party.end).matchAll(CAPITALS)].flatMap((m) => {
    const skip = SENTENCE_WORDS.exec(m[0])?.[0].length ?? 0;
    const start = party.start + m.index + skip;
    const end = party.start + m.index + m[0].length;
    const words = text.slice(start, end);
    if (end - start < 2 || !/\p{Lu}/u.test(words)) return [];
    const person = /\s/u.test(words) && PERSON_BEFORE.test(text.slice(party.start, start));
    return bareName(text, { start, end }, person ? "person" : "organization");
  });
}

const GROUPS =
  /(?:group|organi[sz]ation|party|movement|government|ministry|army|force|forces|police|company|agency|council|committee|paper|newspaper|network|channel|station|outlet|court|team|militants|rebels|coalition|administration|department|office|bank|university|union|alliance|front|media|press|website|site|magazine|firm|embassy|commission|parliament|service|bureau|institute|kingdom|country|nation|state)s?$/iu;

function kindOf(words: string): RawMention["kind"] {
  return GROUPS.test(words) ? "organization" : "person";
}

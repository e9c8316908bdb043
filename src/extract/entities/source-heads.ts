import { contains, type Span } from "../../text/span.ts";
import { isNation } from "./group-names.ts";
import { isKnownName } from "./known-aliases.ts";
import type { RawMention } from "./raw-mention.ts";

/** One party that a source phrase names: a mention for its head, or none where the head is a plain description. */
export type SourceHead = {
  readonly span: Span;
  /** The phrase without what follows its head. */
  readonly core: Span;
  readonly mention: RawMention | null;
  /** The head word where no name or pronoun is the head ("officials"). */
  readonly noun: string;
  /** Names in the phrase that are not its head: "Taliban" in "Taliban spokesman". */
  readonly others: readonly RawMention[];
};

const FOLLOWS =
  /,|\(|\s(?:—|–|-)\s|\s(?:of|in|at|on|from|within|among|behind|over|who|which|that|with|for|to|by|whose|where|as|about|against|under|near|inside|outside|between|including|named|called|familiar|close|speaking|responsible|filed|published|released|posted|issued|aired|obtained|seen|based|attributed)\s|\s(?:tracking|monitoring|covering|representing)\s(?=the|an?|\p{Lu})/giu;

/** The parties of a source phrase, in order; more than one where names or descriptions are joined by "and". */
export function sourceHeads(text: string, source: Span, mentions: readonly RawMention[]): SourceHead[] {
  const inside = mentions.filter((m) => contains(source, m));
  return conjuncts(text, source, inside).map((part) =>
    headOf(
      text,
      part,
      inside.filter((m) => contains(part, m)),
    ),
  );
}

function headOf(text: string, part: Span, inside: readonly RawMention[]): SourceHead {
  const whole = inside.find((m) => m.form === "pronoun" && m.start === part.start && m.end === part.end);
  const names = inside.filter((m) => m.form === "name");
  const core = coreOf(text, part, names);
  const titled = names.find(
    (n) => n.kind === "person" && core.end < n.start && TITLE_PHRASE.test(text.slice(core.end, n.start)),
  );
  const at =
    titled ??
    [...names]
      .reverse()
      .find((n) => Math.abs(n.end - core.end) <= 1 || /^[’']s?$|^\s*\([^)]*$/u.test(text.slice(n.end, core.end)));
  const apposed =
    at ??
    names.find((n) => n.kind === "person" && n.start > core.end && APPOSITION.test(text.slice(core.end, n.start)));
  const title =
    at === undefined && apposed === undefined
      ? names.find((n) => n.start <= part.start + 4 && /^\s*,/u.test(text.slice(n.end)))
      : undefined;
  const noun = text.slice(core.start, core.end).split(/\s+/u).pop()!.toLowerCase();
  // "an Israeli newspaper" names none, "the US statement" does
  const organ = WORK.test(noun)
    ? names.find((n) => (n.kind !== "person" || n.start < core.end) && (!isNation(n.words) || isKnownName(n.words)))
    : undefined;
  const mention = whole ?? apposed ?? title ?? organ ?? null;
  return {
    span: part,
    core,
    mention,
    noun,
    others: names.filter((n) => n !== mention),
  };
}

/** What an outlet or a body says in: "a Washington Post report", "the US statement". */
const WORK =
  /^(?:reports?|articles?|stor(?:y|ies)|statements?|dispatch(?:es)?|editorials?|posts?|tweets?|messages?|release|communiqué|website|page|account|newspaper|paper|magazine|broadcast|bulletin|program(?:me)?|segment|column)$/u;

/** What may stand between a description and the name in apposition to it: "the head | of its news desk, | Eran Sikorel". */
const APPOSITION = /^[^,]*[,—–(]\s*(?:\p{L}+\s){0,3}$/u;

/** What may stand between a title and the name that bears it: "Secretary | of State | Mike Pompeo". */
const TITLE_PHRASE =
  /^\s(?:of|for|in|to|at)\s(?=.*\p{Lu})(?:(?:the|of|and|for|in|to|on)\s|\p{Lu}[\p{L}.’'-]*\s|\(\p{Lu}+\)\s|[’']s\s)*(?:\p{Ll}+\s)?$/u;

/** The phrase up to what follows its head; a name's own "of" does not end it. */
function coreOf(text: string, part: Span, names: readonly RawMention[]): Span {
  const words = text.slice(part.start, part.end);
  for (const match of words.matchAll(FOLLOWS)) {
    const at = part.start + match.index;
    if (match.index > 0 && !names.some((n) => n.start < at && at < n.end)) return { start: part.start, end: at };
  }
  return part;
}

/** "A and B" is two parties where each side holds a name of its own, or A is a person; "the Ministry of A and B" is one. */
function conjuncts(text: string, source: Span, inside: readonly RawMention[]): Span[] {
  const parts: Span[] = [];
  let start = source.start;
  for (const match of text
    .slice(source.start, source.end)
    .matchAll(/(?:,|(?<![\s,]))\s+(?:and|along with|as well as)\s+|,\s+(?=\p{Lu})/gu)) {
    const at = source.start + match.index;
    const after = at + match[0].length;
    if (inside.some((m) => m.form === "name" && m.start < at && after < m.end)) continue;
    const left = { start, end: at };
    const right = { start: after, end: source.end };
    const people = (s: Span) =>
      inside.some((m) => m.form === "name" && contains(s, m) && m.end <= endOfCore(text, s, inside));
    const person = inside.some((m) => m.form === "name" && m.kind === "person" && m.end === at);
    // "Road Transport and Bridges Minister Eno Sarv" is one person
    const holder = (s: Span) => inside.some((m) => m.form === "name" && m.kind === "person" && contains(s, m));
    if (holder(right) && !holder(left) && !/^(?:the|an?)\s/iu.test(text.slice(right.start))) continue;
    if (after < source.end && /and|along|well/u.test(match[0]) && people(left) && (people(right) || person)) {
      parts.push(left);
      start = after;
    }
  }
  parts.push({ start, end: source.end });
  return parts;
}

function endOfCore(text: string, span: Span, inside: readonly RawMention[]): number {
  return (
    coreOf(
      text,
      span,
      inside.filter((m) => m.form === "name"),
    ).end + 1
  );
}

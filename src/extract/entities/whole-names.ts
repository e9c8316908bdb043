import { overlaps, type Span } from "../../text/span.ts";
import { findKnownNames } from "./known-aliases.ts";
import type { RawMention } from "./raw-mention.ts";

type Name = Span & { readonly kind: RawMention["kind"] };

const PARTICLE =
  /(?<![\p{L}\p{N}])(?:(?:al|el|ul|as|ash|an|ad|at|ar|az)[-–]|(?:\p{Lu}[\p{L}’'-]+\s)?(?:al|el|de|dela|del|de la|della|bin|ibn|van|von|van der|der|di|da|abu|ben)\s)$/iu;
const HEAD =
  /(?:^|\s)(?:Voice|State|Ministry|Department|Bank|University|Organi[sz]ation|Front|Army|Union|Council|House|Court|Party|Academy|Institute|Bureau|Board|Chamber|League|Cent(?:er|re)|Church|Embassy|Republic|Kingdom|Committee|Commission|Federation|Association|Movement|Society|Observatory|Agency|Forces|Office|College|Bishop|Region)$/u;
const REST = /^\s(?:of|for|on)\s(?:the\s)?\p{Lu}[\p{L}-]+(?:,?\s(?:and\s)?\p{Lu}[\p{L}-]+)*/u;

/**
 * The model's names made whole: spelled-out names of well-known bodies, Arabic and Romance particles ("al-", "dela"),
 * "Voice of …", and neighbours with nothing but a hyphen between them. What is no name at all ("The") is dropped.
 */
export function wholeNames(text: string, tagged: readonly Name[]): Name[] {
  // "United States Department of Defense" is more than the well-known name with which it begins
  const known = findKnownNames(text).filter(
    (k) => !tagged.some((n) => overlaps(n, k) && n.kind === "organization" && n.end - n.start > k.end - k.start + 3),
  );
  const rest = tagged.filter(
    (n) =>
      !known.some((k) => overlaps(k, n)) &&
      /\p{Lu}|\p{N}/u.test(text.slice(n.start, n.end)) &&
      !EMPTY.test(text.slice(n.start, n.end)),
  );
  const grown = rest.map((n) => grow(text, n));
  return joined(
    text,
    [...known, ...grown].sort((a, b) => a.start - b.start || b.end - a.end),
  );
}

const EMPTY = /^(?:The|A|An|In|On|At|He|She|It|They|We|I|This|That|And|But|Of|For|His|Her|Their)$/u;

function grow(text: string, name: Name): Name {
  const before = PARTICLE.exec(text.slice(Math.max(0, name.start - 40), name.start));
  const start = name.start - (before?.[0].length ?? 0);
  const words = text.slice(start, name.end);
  const dangling = /\s(?:of|for|and|the)$/u.exec(words);
  const end = name.end - (dangling?.[0].length ?? 0);
  const rest =
    name.kind !== "person" && HEAD.test(text.slice(start, end)) ? REST.exec(text.slice(end, end + 80)) : null;
  return { start, end: end + (rest?.[0].length ?? 0), kind: name.kind };
}

function joined(text: string, names: readonly Name[]): Name[] {
  const out: Name[] = [];
  for (const name of names) {
    const last = out[out.length - 1];
    if (last && name.start < last.end) continue;
    if (last && /^[-–]?$/u.test(text.slice(last.end, name.start))) out[out.length - 1] = { ...last, end: name.end };
    else out.push(name);
  }
  return out;
}

import type { Span } from "../../text/span.ts";
import type { RawMention } from "./raw-mention.ts";

/** Nouns that only say what kind of thing a name is: "the Houthi movement" is the Houthis. */
const SAME =
  "movement|group|newspaper|paper|magazine|network|channel|agency|news agency|website|web site|site|television|TV|radio|station|newswire|broadcaster|militia|organi[sz]ation|party|tribe|company|militants|rebels|side";
/** Nouns that make a body of their own out of a country, a town or a person: "the Syrian government". */
const BODY =
  "government|ministry|army|military|police|forces?|authorities|administration|parliament|congress|senate|regime|delegation|coalition|embassy|consulate|court|navy|air force|intelligence service|coast guard|cabinet|judiciary|presidency|office|campaign|family|council";

/** What may stand between a name and such a noun. */
const BETWEEN =
  "security|police|regional|provincial|municipal|religious|coastal|harbour|militia|group|party|movement|foreign|news|health|interior|defen[cs]e|armed|state|military|national|local|federal|rebel|central|air|coast|border|riot|traffic|city|county|intelligence|special|naval|ground|opposition|transitional|interim|caretaker|public|justice|finance|education|information|culture|transport|labou?r|energy|oil|trade|electoral|election|supreme|criminal|high|district|terror|terrorist|militant|jihadist|extremist|political|monitoring|rights|aid|relief|peacekeeping|web|print|online|satellite|television|daily|weekly";
const FOLLOWING = new RegExp(`^(?:[’']s)?((?:\\s(?:${BETWEEN})){0,2})\\s(${SAME}|${BODY})(?![\\p{L}\\p{N}-])`, "u");
const DEMONYM = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.’-]{0,40}(?:an|ian|ese|ish|i|ch|ek|sh|can|US|U\.S\.|UK)(?=\s)/gu;
/** "the government of N" is a body of its own too. */
const OF = /(?<![\p{L}\p{N}])(?:government|ministry|parliament|army|military|cabinet|senate) of (?:the )?$/iu;
const OF_A_PERSON =
  /^(?:administration|government|campaign|family|office|regime|movement|group|network|cabinet|presidency)$/u;
/** Adjectives of states and peoples, by their last word. */
const NATION =
  /(?:(?:ian|yan|ean|ican|ese|ish)|(?:^|\s)(?:German|Afghan|French|Dutch|Greek|Czech|Slovak|Uzbek|Kazakh|Thai|Swiss|Israeli|Iraqi|Saudi|Kuwaiti|Qatari|Omani|Emirati|Yemeni|Pakistani|Bangladeshi|Azerbaijani|Somali|US|U\.S\.|UK|Arab|Western))$/u;
const SAME_ONLY = new RegExp(`^(?:${SAME})$`, "u");

/**
 * Names with the lower-case noun that follows them, as mentions of their own: as another name of the same party, or as the
 * name of a body. `demonyms` are capitals before such nouns that no name covers ("Lebanese army").
 */
export function groupNames(text: string, names: readonly RawMention[]): RawMention[] {
  const longer = names.flatMap((n) => extended(text, n) ?? n);
  const demonyms = [...text.matchAll(DEMONYM)]
    .map((m): RawMention => ({ start: m.index, end: m.index + m[0].length, kind: "place", form: "name", words: m[0] }))
    .filter((d) => !names.some((n) => n.start < d.end && d.start < n.end))
    .flatMap((d) => extended(text, d) ?? []);
  const of = names.flatMap((n) => {
    const before = OF.exec(text.slice(Math.max(0, n.start - 40), n.start));
    const span = before && { start: n.start - before[0].length, end: n.end };
    return span
      ? [{ ...span, kind: "organization" as const, form: "name" as const, words: text.slice(span.start, span.end) }]
      : [];
  });
  return [...longer, ...demonyms, ...of].sort((a, b) => a.start - b.start || b.end - a.end);
}

function extended(text: string, name: RawMention): RawMention[] | null {
  const found = FOLLOWING.exec(text.slice(name.end, name.end + 60));
  if (!found || (name.kind === "person" && !OF_A_PERSON.test(found[2]!))) return null;
  // "an Israeli newspaper" is a description, whichever of them it is; only a body of a state is one by that
  if (SAME_ONLY.test(found[2]!) && found[2] !== "side" && (name.kind === "place" || isNation(name.words))) return null;
  const span: Span = { start: name.start, end: name.end + found[0].length };
  const whole: RawMention = { ...span, kind: "organization", form: "name", words: text.slice(span.start, span.end) };
  // a kind noun after an organization's own name says nothing new: both are its names
  if (SAME_ONLY.test(found[2]!) && name.kind === "organization") return [whole, name];
  return name.kind === "organization" && /^(?:office|campaign|family)$/u.test(found[2]!) ? null : [whole];
}

/** The name without the noun of its kind: "Houthi" of "Houthi movement"; the words as they are where it has none. */
export function withoutKind(words: string): string {
  return words.replace(new RegExp(`\\s(?:\\p{Ll}[\\p{Ll}-]*\\s)?(?:${SAME})$`, "u"), "");
}

/** Whether these words are an adjective of a state or a people ("Israeli"), which alone is nobody's name. */
export function isNation(words: string): boolean {
  return NATION.test(words);
}

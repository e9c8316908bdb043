import type { RawMention } from "./raw-mention.ts";

/** The words that stand beside a name and say what its bearer is: the title before it, the apposition after it. */
export function descriptionWords(text: string, name: RawMention): Set<string> {
  const before = /(?:[\p{L}.’'-]+\s){0,6}$/u.exec(text.slice(Math.max(0, name.start - 80), name.start))?.[0] ?? "";
  const after = /^\s*(?:,|\(|—|–)\s*((?:[\p{L}.’'-]+[\s-]){1,8})/u.exec(text.slice(name.end, name.end + 90))?.[1] ?? "";
  const own = name.kind === "person" ? "" : name.words;
  return new Set(words(`${before} ${after} ${own}`));
}

const EMPTY = new Set(
  "the a an of for in to and or at on by with from his her its their who which that is was said says told as after when former chief deputy senior top new".split(
    " ",
  ),
);

function words(phrase: string): string[] {
  return (phrase.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((w) => !EMPTY.has(w));
}

/** The head noun of a description, in lower case: "spokesman" of "the Taliban spokesman". */
export function headNoun(description: string): string {
  return (
    description
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.pop() ?? ""
  );
}

/** Nouns that newsrooms put for one another. */
const ALIKE = [
  "newspaper paper daily tabloid",
  "network channel broadcaster station television",
  "group organization organisation movement monitor front militia faction alliance",
  "agency newswire wire",
  "leader head chief president",
  "website site portal",
].map((line) => line.split(" "));

/** Whether one of these words says of a party what the noun says: the same, or one that is put for it. */
export function describes(said: ReadonlySet<string>, noun: string): boolean {
  if (said.has(noun)) return true;
  return ALIKE.some((line) => line.includes(noun) && line.some((word) => said.has(word)));
}

/** Kinds of bodies that exclude one another: a ministry is no council. */
const BODIES = new Set(
  "ministry council government army police court party newspaper paper agency network university bank committee union church company parliament commission hospital".split(
    " ",
  ),
);

/** Whether a party's name says that it is another kind of body than the noun does. */
export function isAnotherBody(name: string, noun: string): boolean {
  if (!BODIES.has(noun)) return false;
  const own = (name.toLowerCase().match(/\p{L}+/gu) ?? []).filter((w) => BODIES.has(w));
  return own.length > 0 && !own.includes(noun);
}

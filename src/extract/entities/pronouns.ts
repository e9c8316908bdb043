/** What a pronoun says of whom it stands for. */
export type Pronoun = {
  readonly person: 1 | 2 | 3;
  readonly number: "one" | "many" | "either";
  readonly gender: "he" | "she" | "it" | "any";
};

const row = (words: string, person: 1 | 2 | 3, number: Pronoun["number"], gender: Pronoun["gender"]) =>
  words.split(" ").map((word) => [word, { person, number, gender }] as const);

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...row("i me my mine myself", 1, "one", "any"),
  ...row("we us our ours ourselves", 1, "many", "any"),
  ...row("you your yours yourself yourselves", 2, "either", "any"),
  ...row("he him his himself", 3, "one", "he"),
  ...row("she her hers herself", 3, "one", "she"),
  ...row("it its itself", 3, "one", "it"),
  ...row("they them their theirs themselves", 3, "many", "any"),
]);

/** The pronoun that these words are, or undefined; "US" and "IT" in capitals are none. */
export function pronounOf(words: string): Pronoun | undefined {
  return words === "US" || words === "IT" ? undefined : PRONOUNS.get(words.toLowerCase());
}

const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}_’'-])(?:${[...PRONOUNS.keys()].join("|")})(?![\\p{L}\\p{N}_-])`, "giu");

/** All pronouns of a text with their offsets. "US" in capitals is a country. */
export function findPronouns(text: string): { start: number; end: number }[] {
  return [...text.matchAll(PATTERN)]
    .filter((m) => m[0] !== "US" && m[0] !== "IT")
    .map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

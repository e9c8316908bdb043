import { genderOfFirstName } from "./first-names.ts";

const HE = /^(?:mr|sir|lord|king|prince|sheikh|father|pope|his|imam|ayatollah|mullah)\.?$/iu;
const SHE = /^(?:mrs|ms|miss|lady|dame|queen|princess|madame|mme)\.?$/iu;
const MAN =
  /\b(?:man|spokesman|chairman|congressman|businessman|boy|father|brother|son|husband|uncle|king|prince|policeman|gunman)$/iu;
const WOMAN =
  /\b(?:woman|spokeswoman|chairwoman|congresswoman|businesswoman|girl|mother|sister|daughter|wife|aunt|queen|princess|widow|actress)$/iu;

/** The gender that a title or a word for a person or a first name gives away ("Mrs", "spokesman"); null where it gives none. */
export function genderOf(words: string, before: string): "he" | "she" | null {
  const title = before.match(/(\p{L}[\p{L}.’'-]*),?\s*$/u)?.[1] ?? ""; // "Mrs Norden", "its spokeswoman, Ulla Norden"
  const first = words.split(/\s+/u)[0] ?? "";
  if (HE.test(title) || HE.test(first) || MAN.test(words) || MAN.test(title)) return "he";
  if (SHE.test(title) || SHE.test(first) || WOMAN.test(words) || WOMAN.test(title)) return "she";
  return /\s/u.test(words) ? genderOfFirstName(first) : null;
}

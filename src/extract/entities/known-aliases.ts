import { foldName } from "./fold-name.ts";

/** Other names that readers of English take for the same state or body without being told. */
const GROUPS = [
  "United States; US; U.S.; USA; United States of America; America; U.S.A.",
  "United Kingdom; UK; U.K.; Britain; Great Britain",
  "United Nations; UN; U.N.",
  "European Union; EU; E.U.",
  "Russia; Russian Federation",
  "China; People's Republic of China; PRC",
  "North Korea; DPRK; Democratic People's Republic of Korea",
  "South Korea; Republic of Korea",
  "Iran; Islamic Republic of Iran",
  "Syria; Syrian Arab Republic",
  "United Arab Emirates; UAE; Emirates",
  "Islamic State; ISIS; ISIL; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State of Iraq and al-Sham; IS; Daesh",
  "al-Qaeda; al-Qaida; Al Qaeda; Al Qaida",
  "Associated Press; AP; The Associated Press",
  "Agence France-Presse; AFP; Agence France Presse",
  "World Health Organization; WHO; World Health Organisation",
  "NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation",
  "FBI; Federal Bureau of Investigation",
  "CIA; Central Intelligence Agency",
  "Kyiv; Kiev",
] as const;

const CANONICAL: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((line) => {
    const names = line.split("; ").map(foldName);
    return names.map((name) => [name, names[0]!] as const);
  }),
);

/** The folded name under which all names of one well-known state or body meet; otherwise the name itself, folded. */
export function canonicalName(name: string): string {
  const folded = foldName(name);
  return CANONICAL.get(folded) ?? folded;
}

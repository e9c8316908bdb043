import type { EntityKind } from "../../record/reading.ts";
import { foldName } from "./fold-name.ts";

/** Other names that readers of English take for the same state or body without being told; the first is the full one. */
const STATES = [
  "United States; US; U.S.; USA; United States of America; America; U.S.A.",
  "United Kingdom; UK; U.K.; Britain; Great Britain",
  "Russia; Russian Federation",
  "China; People's Republic of China; PRC",
  "North Korea; DPRK; Democratic People's Republic of Korea",
  "South Korea; Republic of Korea",
  "Iran; Islamic Republic of Iran",
  "Syria; Syrian Arab Republic",
  "United Arab Emirates; UAE; Emirates",
  "Democratic Republic of Congo; Democratic Republic of the Congo; DRC",
  "Bosnia and Herzegovina",
  "Trinidad and Tobago",
  "Kyiv; Kiev",
] as const;
const BODIES = [
  "United Nations; UN; U.N.",
  "European Union; EU; E.U.",
  "African Union; AU",
  "Islamic State; ISIS; ISIL; IS; Daesh; Islamic State of Iraq and Syria; Islamic State in Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State of Iraq and al-Sham; Islamic State of Iraq and Al-Sham",
  "al-Qaeda; al-Qaida; Al Qaeda; Al Qaida; Al-Qaeda",
  "al-Qaeda in the Arabian Peninsula; Al-Qaeda in the Arabian Peninsula; al Qaeda in the Arabian Peninsula; AQAP",
  "Associated Press; AP; The Associated Press",
  "Agence France-Presse; AFP; Agence France Presse",
  "World Health Organization; World Health Organisation; WHO",
  "North Atlantic Treaty Organization; NATO; North Atlantic Treaty Organisation",
  "Organization for Security and Co-operation in Europe; OSCE; Organization for Security and Cooperation in Europe",
  "United Nations Educational, Scientific and Cultural Organization; UNESCO; Unesco",
  "Federal Bureau of Investigation; FBI",
  "Central Intelligence Agency; CIA",
  "National Security Agency; NSA",
  "Department of Homeland Security; DHS",
  "Syrian Observatory for Human Rights; SOHR",
] as const;

const names = (line: string) => line.split("; ");

const CANONICAL: ReadonlyMap<string, string> = new Map(
  [...STATES, ...BODIES].flatMap((line) => {
    const folded = names(line).map(foldName);
    return folded.map((name) => [name, folded[0]!] as const);
  }),
);

const LONG = [STATES, BODIES].flatMap((list, i) =>
  list.flatMap((line) =>
    names(line)
      .filter((name) => name.includes(" "))
      .map((name): { name: string; kind: EntityKind } => ({ name, kind: i === 0 ? "place" : "organization" })),
  ),
);
LONG.sort((a, b) => b.name.length - a.name.length);
const KIND = new Map(LONG.map((entry) => [entry.name, entry.kind]));
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LONG.map((e) => e.name.replace(/\./gu, ".")).join("|")})(?![\\p{L}\\p{N}])`,
  "gu",
);

/** The folded name under which all names of one well-known state or body meet; otherwise the name itself, folded. */
export function canonicalName(name: string): string {
  const folded = foldName(name);
  return CANONICAL.get(folded) ?? folded;
}

const PLACES = new Set(STATES.flatMap((line) => names(line).map(foldName)));

/** Whether this is a name of a well-known state or capital: whose "its own body" it may be ("South Korea’s police"). */
export function isKnownPlace(name: string): boolean {
  return PLACES.has(foldName(name));
}

/** Whether this is a name of a well-known state or body, which stands for itself wherever it occurs. */
export function isKnownName(name: string): boolean {
  return CANONICAL.has(foldName(name));
}

/** Where a text spells out the name of a well-known state or body that has several words. */
export function findKnownNames(text: string): { start: number; end: number; kind: EntityKind }[] {
  return [...text.matchAll(PATTERN)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: KIND.get(m[0])!,
  }));
}

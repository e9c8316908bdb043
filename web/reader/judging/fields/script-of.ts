/** The script that a name is written in, in words, where it is another than the page's own. */
export function scriptOf(name: string): string | null {
  return SCRIPTS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["Arabic script", /\p{Script=Arabic}/u],
  ["Hebrew script", /\p{Script=Hebrew}/u],
  ["Cyrillic script", /\p{Script=Cyrillic}/u],
  ["Greek script", /\p{Script=Greek}/u],
  ["Devanagari", /\p{Script=Devanagari}/u],
  ["Armenian script", /\p{Script=Armenian}/u],
  ["Georgian script", /\p{Script=Georgian}/u],
  ["Ethiopic script", /\p{Script=Ethiopic}/u],
  ["Japanese script", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Korean script", /\p{Script=Hangul}/u],
  ["Chinese script", /\p{Script=Han}/u],
];

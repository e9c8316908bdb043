const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["Latin", /\p{Script=Latin}/gu],
  ["Cyrillic", /\p{Script=Cyrillic}/gu],
  ["Arabic", /\p{Script=Arabic}/gu],
  ["Hebrew", /\p{Script=Hebrew}/gu],
  ["Greek", /\p{Script=Greek}/gu],
  ["Han", /\p{Script=Han}/gu],
  ["Kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["Hangul", /\p{Script=Hangul}/gu],
  ["Devanagari", /\p{Script=Devanagari}/gu],
  ["Bengali", /\p{Script=Bengali}/gu],
  ["Tamil", /\p{Script=Tamil}/gu],
  ["Thai", /\p{Script=Thai}/gu],
  ["Burmese", /\p{Script=Myanmar}/gu],
  ["Khmer", /\p{Script=Khmer}/gu],
  ["Georgian", /\p{Script=Georgian}/gu],
  ["Armenian", /\p{Script=Armenian}/gu],
  ["Ethiopic", /\p{Script=Ethiopic}/gu],
];

/** The language that most often is written so; several share the first two, which their own letters tell apart. */
const LANGUAGE: Readonly<Record<string, string>> = {
  Hebrew: "he",
  Greek: "el",
  Han: "zh",
  Kana: "ja",
  Hangul: "ko",
  Devanagari: "hi",
  Bengali: "bn",
  Tamil: "ta",
  Thai: "th",
  Burmese: "my",
  Khmer: "km",
  Georgian: "ka",
  Armenian: "hy",
  Ethiopic: "am",
};

/** `latin` is the share of Latin letters among all, 0 to 1; `language` is the best guess for the commonest other script. */
export type Script = { readonly letters: number; readonly latin: number; readonly language: string };

/** Counts a text's letters by script. A text without letters is wholly Latin, and its language "und". */
export function recogniseScript(text: string): Script {
  const counts = SCRIPTS.map(([name, pattern]) => ({ name, letters: text.match(pattern)?.length ?? 0 }));
  const letters = counts.reduce((sum, count) => sum + count.letters, 0);
  const [first, ...others] = counts;
  const most = others.reduce((best, count) => (count.letters > best.letters ? count : best));
  return {
    letters,
    latin: letters === 0 ? 1 : first!.letters / letters,
    language: most.letters === 0 ? "und" : languageOf(most.name, text),
  };
}

function languageOf(script: string, text: string): string {
  if (script === "Cyrillic")
    return /[їєґ]/i.test(text) ? "uk" : /[ыэъё]/i.test(text) ? "ru" : /[јљњћђ]/i.test(text) ? "sr" : "und";
  if (script === "Arabic") {
    if (/[ښځړېڼ]/.test(text)) return "ps";
    if (/[ٹڈڑے]/.test(text)) return "ur";
    return /[پچژگی]/.test(text) ? "fa" : "ar";
  }
  if (script === "Han" && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "ja";
  return LANGUAGE[script] ?? "und";
}

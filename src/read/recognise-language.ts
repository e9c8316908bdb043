import type { Note } from "../record/note.ts";
import { FUNCTION_WORDS } from "./function-words.ts";
import { recogniseScript } from "./recognise-script.ts";

/** The language that a text seems to be in, with notes where that is not English or not sure. */
export type Recognised = {
  /** BCP 47; "und" for another language than English that has no name here; null where nothing is plain. */
  readonly language: string | null;
  readonly notes: readonly Note[];
};

/** Units of text looked at, in three windows: the language of a long text need not be that of its first page. */
const WINDOW = 8_000;
const ENGLISH = new Set(FUNCTION_WORDS.en!.split(" "));
/** English first; a word that another language shares with it ("a", "on", "to") speaks for English alone. */
const SETS = Object.entries(FUNCTION_WORDS).map(
  ([code, words]) => [code, new Set(words.split(" ").filter((word) => code === "en" || !ENGLISH.has(word)))] as const,
);

/**
 * Tells English from what is plainly another language, by script and by the share of each language's small words:
 * in running English they are two words in five, in a list of names none. Mixed and unclear texts are "unsure".
 */
export function recogniseLanguage(text: string): Recognised {
  const sample = windows(text);
  const script = recogniseScript(sample);
  if (script.letters === 0) return unsure(null, "It has no letters.");
  if (script.latin < 0.5) return other(script.language);

  const words = sample.toLowerCase().match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
  const shares = SETS.map(([code, set]) => ({ code, share: countIn(words, set) / words.length }));
  const english = shares[0]!.share;
  const rival = shares.slice(1).reduce((best, one) => (one.share > best.share ? one : best));
  if (words.length < 8) return english >= 0.2 ? plain : unsure(null, "It has fewer than eight words.");
  if (rival.share >= 0.12 && rival.share > 1.6 * english) return other(rival.code);
  // Running text without small words of any language known here is in one that is not.
  if (english < 0.05)
    return words.length >= 60 && hasSentences(sample) ? other("und") : unsure(null, "Hardly a word tells.");
  if (script.latin < 0.8) return unsure("en", "Much of it is in another script.");
  if (rival.share >= 0.1 && rival.share > 0.3 * english) return unsure("en", `Part of it may be in "${rival.code}".`);
  return english >= 0.12 ? plain : unsure("en", "Few of its words are those of running English.");
}

const plain: Recognised = { language: "en", notes: [] };

function other(language: string): Recognised {
  const name = language === "und" ? "another language" : `"${language}"`;
  const detail = `The text is in ${name}; only English is read, so no statements were looked for.`;
  return { language, notes: [{ code: "not-english", at: null, detail }] };
}

function unsure(language: string | null, why: string): Recognised {
  const detail = `The text may not be in English, the only language that is read. ${why}`;
  return { language, notes: [{ code: "language-unsure", at: null, detail }] };
}

function windows(text: string): string {
  if (text.length <= 3 * WINDOW) return text;
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, WINDOW), text.slice(middle, middle + WINDOW), text.slice(-WINDOW)].join(" ");
}

const countIn = (words: readonly string[], set: ReadonlySet<string>) =>
  words.reduce((sum, word) => sum + (set.has(word.replace("’", "'")) ? 1 : 0), 0);
const hasSentences = (text: string) => /\p{Ll}[.!?]\s/u.test(text);

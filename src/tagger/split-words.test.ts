import { expect, test } from "vitest";
import { splitWords } from "./split-words.ts";

/** Each word as it stands in the text and as it is read, where the two differ. */
const words = (text: string) =>
  splitWords(text).map((w) => {
    const original = text.slice(w.start, w.end);
    const letters = w.letters.join("");
    return original === letters ? letters : `${original}→${letters}`;
  });

test.each([
  ["words and punctuation", "Oru waits.", ["Oru→oru", "waits", "."]],
  ["double spaces, tabs and lines", "no  ferry\t\n today", ["no", "ferry", "today"]],
  ["a no-break space and a thin one", "12\u00a0000\u2009men", ["12", "000", "men"]],
  ["curly quotation marks", "“no,” it’s ‘late’", ["“", "no", ",", "”", "it", "’", "s", "‘", "late", "’"]],
  ["ASCII signs that Unicode calls symbols", "a+b=$5", ["a", "+", "b", "=", "$", "5"]],
  ["an accent in one character", "Éno", ["Éno→eno"]],
  ["an accent that combines", "E\u0301no", ["E\u0301no→eno"]],
  ["an accent that combines with the last letter is left out", "cafe\u0301 x", ["cafe", "x"]],
  ["a Persian zero-width non-joiner", "می‌روم", ["می‌روم→میروم"]],
  ["a zero in the middle", "fer\u0000ry", ["fer\u0000ry→ferry"]],
  ["a soft hyphen", "fer\u00adry", ["fer\u00adry→ferry"]],
  ["a direction mark before a word", "\u200fوعد", ["وعد"]],
  ["a lone surrogate", "a\ud83db", ["a\ud83db→ab"]],
  ["the replacement character", "a\ufffdb", ["a\ufffdb→ab"]],
  ["Chinese, a word a character", "奥鲁说", ["奥", "鲁", "说"]],
  ["Chinese beside Latin", "在Oru说", ["在", "Oru→oru", "说"]],
  ["a Chinese character beyond the first plane", "𠀀𠀁", ["𠀀", "𠀁"]],
  ["Korean, by the parts of its syllables", "\ud55c", ["\ud55c→\u1112\u1161\u11ab"]],
  ["Cyrillic", "Совет Ору", ["Совет→совет", "Ору→ору"]],
  ["an emoji with joiners is one word", "👩‍👩‍👧 left", ["👩‍👩‍👧→👩👩👧", "left"]],
  ["a flag is one word", "🇫🇯.", ["🇫🇯", "."]],
  ["a letter that grows in lower case", "İo", ["İo→io"]],
  ["nothing", " \u0000\u200b\n", []],
])("%s", (_, text, expected) => {
  expect(words(text)).toEqual(expected);
});

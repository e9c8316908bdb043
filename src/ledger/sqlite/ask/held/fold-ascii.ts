/** Words without case, as SQLite's NOCASE compares them: of the letters of ASCII alone. */
export function foldAscii(words: string): string {
  return words.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** What looks like names in a sentence: words in capitals in a row, the first word alone where more follow it. */
export function namesIn(sentence: string): readonly string[] {
  const rows = Array.from(sentence.matchAll(NAME), ({ 0: name, index }) => ({ name, index }));
  return [...new Set(rows.filter(({ name, index }) => index > 0 || /\s/u.test(name)).map(({ name }) => name))];
}

const NAME = /\p{Lu}[\p{L}\p{M}’'-]+(?:\s+\p{Lu}[\p{L}\p{M}’'-]+)*/gu;

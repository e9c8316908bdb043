/** The words of a sentence that tell what it speaks of, each once: folded, without the commonest words of English. */
export function contentWords(sentence: string): readonly string[] {
  return [...new Set(wordsOf(sentence))].filter((word) => word.length > 1 && !COMMON.has(word));
}

/** All words of a text, folded as the index of words folds them: case and accents aside. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const COMMON = new Set(
  `a about after again against all also am an and any are as at be because been before being between both but by can
  could did do does doing down during each few for from further had has have having he her here hers him his how i if in
  into is it its itself just me more most my no nor not now of off on once only or other our out over own said same say
  says she should so some such t than that the their them then there these they this those through to told too under
  until up us very was we were what when where which while who whom why will with would you your s`.split(/\s+/u),
);

/** What a person's words ask of a full-text index: an expression that must match and one that must not. */
export type Match = { readonly wanted: string | null; readonly unwanted: string | null };

/**
 * The words as a person types them, for SQLite's FTS5: all of them, in any order; a "phrase in quotation marks" as it
 * stands; `threat*` for what begins so; what has a `-` in front must be missing. Everything is quoted, so that nothing a
 * person types is FTS5's own syntax. Null where no word is left to look for.
 */
export function matchWords(words: string): Match | null {
  const terms = Array.from(words.matchAll(TERM), ({ groups }) => groups as Term).filter(hasWord);
  if (terms.length === 0) return null;
  const wanted = terms.filter(({ minus }) => minus !== "-").map(expression);
  const unwanted = terms.filter(({ minus }) => minus === "-").map(expression);
  return { wanted: wanted.join(" AND ") || null, unwanted: unwanted.join(" OR ") || null };
}

/** The two as one expression; null where nothing is wanted, for FTS5 cannot list what lacks a word. */
export function matchExpression({ wanted, unwanted }: Match): string | null {
  return wanted && (unwanted ? `(${wanted}) NOT (${unwanted})` : wanted);
}

/** An expression that matches where at least one of these words is; null where none is left to look for. */
export function matchAny(words: readonly string[]): string | null {
  return (
    words
      .filter((word) => hasWord({ word }))
      .map((word) => expression({ word }))
      .join(" OR ") || null
  );
}

type Term = { readonly minus?: string; readonly phrase?: string; readonly word?: string };

// a mark that is opened and never closed holds the rest; an apostrophe inside a word is no mark
const TERM = /(?<minus>-)?(?:["“”„](?<phrase>[^"“”„]*)(?:["“”„]|$)|(?<word>[^\s"“”„]+))/gu;

const hasWord = ({ phrase, word }: Term): boolean => /[\p{L}\p{N}]/u.test(phrase ?? word ?? "");

const expression = ({ phrase, word }: Term): string => {
  if (phrase !== undefined) return quote(phrase);
  return word!.endsWith("*") ? `${quote(word!.slice(0, -1))}*` : quote(word!);
};

// U+0000 would end the expression for SQLite
const quote = (words: string): string => `"${words.replaceAll("\0", " ").replaceAll('"', '""')}"`;

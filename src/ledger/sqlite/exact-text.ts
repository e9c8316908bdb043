/**
 * SQLite ends a text at its first U+0000 when it is bound, and turns lone surrogates into U+FFFD. What people read in a
 * column is this near copy, code point for code point; where it differs, the exact text lies beside it in UTF-16LE.
 */
export function nearText(text: string): string {
  return text
    .replaceAll("\0", "\uFFFD")
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}

/** A text in two columns: for people, and exactly where that is not the same. */
export function twoColumns(text: string): { readonly near: string; readonly exact: Uint8Array | null } {
  const near = nearText(text);
  return { near, exact: near === text ? null : Buffer.from(text, "utf16le") };
}

/** The text that two columns hold; null where it was removed. */
export function oneText(near: string | null, exact: Uint8Array | null): string | null {
  return exact === null ? near : Buffer.from(exact).toString("utf16le");
}

import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

/** Longer is no title, name or address but a mistake. */
const LONGEST = 1_000;

/**
 * A stated value as plain text: its entities resolved, since pages often escape what needs no escape, and its blanks
 * run together. Null for what is no string, empty, or too long to be a name.
 */
export function plainText(value: unknown): string | null {
  if (typeof value !== "string" || value.length > LONGEST) return null;
  const text = /&(?:#\d+|#x[\da-f]+|\w+);/i.test(value) ? unescaped(value) : value;
  return text.replace(/\s+/g, " ").trim() || null;
}

function unescaped(value: string): string {
  const fragment = parseFragment(value.replaceAll("<", "&lt;"));
  return fragment.childNodes.map((node) => (node as DefaultTreeAdapterTypes.TextNode).value ?? "").join("");
}

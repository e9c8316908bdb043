import type { Key } from "../walk-step.ts";

/** What is typed after a key; null for a key that types nothing. */
export function editWords(words: string, key: Key): string | null {
  switch (key.name) {
    case "backspace":
      return [...words].slice(0, -1).join("");
    case "ctrl-u":
      return "";
    case "ctrl-w":
      return words.replace(/\S+\s*$/u, "");
    default:
      return key.text === "" ? null : words + key.text;
  }
}

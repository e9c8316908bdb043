import { showLine } from "./show-words.ts";

/** Words on one line for Markdown: whatever could start a link, a tag, a list or emphasis is the character that it is. */
export function escapeMarks(words: string): string {
  return showLine(words)
    .replace(/[\\`*_[\]<>#|~]|^[-+=]/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

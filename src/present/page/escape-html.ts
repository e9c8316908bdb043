import { showControls } from "../words/show-words.ts";

/** Text made safe for HTML, between tags and in quoted attributes; control and direction characters become visible. */
export function escapeHtml(text: string): string {
  return showControls(text).replace(/[&<>"']/g, (char) => ENTITIES[char]!);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

import type { Reading } from "../../record/reading.ts";
import { showPlace } from "../words/place-of.ts";
import { escapeHtml } from "./escape-html.ts";

/** What ends the page: the notes on the text, and what the page is, with the hash that its quotations can be held against. */
export function writeFooter(reading: Reading): string {
  const { document, notes, statements } = reading;
  const items = notes.map(({ code, at, detail }) => {
    const place = at ? ` at ${showPlace(document.text, at.start)}` : "";
    return `<li><bdi>${escapeHtml(detail)}</bdi>${place} <code>${code}</code></li>`;
  });
  const makers = new Set(
    statements.flatMap(({ maker }) => (maker.kind === "person" ? [] : [`${maker.name} ${maker.version}`])),
  );
  const by = makers.size > 0 ? ` by ${escapeHtml([...makers].join(", "))}` : "";
  return `<footer>
${items.length > 0 ? `<section class="notes" aria-labelledby="notes"><h2 id="notes">Notes on this text</h2><ul>${items.join("")}</ul></section>` : ""}
<p>Read by machine${by}, and <strong>not reviewed by a person</strong>. The page shows who is reported to have said what. It does not say what is true.</p>
<p class="hash">${escapeHtml(reading.file)} · text ${document.textHash}</p>
</footer>`;
}

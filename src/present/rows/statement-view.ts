import { ACT_WORDS } from "../words/act-words.ts";
import { escapeMarks } from "../words/escape-marks.ts";
import { checkReasons } from "./check-reasons.ts";
import type { CitedStatement } from "./cited-statement.ts";
import { labelOf } from "./label-of.ts";
import type { RowView } from "./row-view.ts";

/** How statements are listed: the citation under each in a table, and in every other form beside it. */
export const statementView: RowView<CitedStatement> = {
  columns: [
    { name: "id", of: (row) => row.id },
    { name: "speaker", of: labelOf, width: "words" },
    { name: "act", of: (row) => row.act, width: "words" },
    { name: "words", of: (row) => row.shownWords, width: "share" },
    { name: "quotation", of: (row) => row.quotation },
    { name: "condition", of: (row) => row.conditionWords },
    { name: "chain", of: (row) => row.chainWords },
    { name: "speaker_is", of: (row) => row.speakerIs },
    { name: "form", of: (row) => row.form },
    { name: "citation", of: (row) => row.citation },
    { name: "outlet", of: (row) => row.document.outlet },
    { name: "published_from", of: (row) => row.document.published?.from ?? null },
    { name: "published_to", of: (row) => row.document.published?.to ?? null },
    { name: "published_basis", of: (row) => row.document.published?.basis ?? null },
    { name: "title", of: (row) => row.document.title },
    { name: "url", of: (row) => row.document.url },
    { name: "place", of: (row) => row.place },
    { name: "start", of: (row) => row.content[0]?.start ?? null },
    { name: "end", of: (row) => row.content.at(-1)?.end ?? null },
    { name: "document", of: (row) => row.document.id },
    { name: "text_hash", of: (row) => row.document.textHash },
    { name: "review", of: (row) => row.review },
    { name: "checks", of: (row) => row.checks.map(({ verdict, by, on }) => `${verdict} (${by}, ${on})`).join("; ") },
    { name: "tags", of: (row) => row.tags.join("; ") },
    { name: "notes", of: (row) => row.notes.map(({ text, by }) => `${text} (${by})`).join("; ") },
    { name: "recorded_at", of: (row) => row.recordedAt },
  ],
  below: (row) => `${row.id} · ${row.citation}`,
  markdown: (row) => {
    const words = row.shownWords && `: ${escapeMarks(row.shownWords)}`;
    const head = `- **${escapeMarks(labelOf(row))}** *${ACT_WORDS[row.act].verb}*${words}`;
    const condition = row.conditionWords && `  - condition: ${escapeMarks(row.conditionWords)}`;
    const chain = row.chainWords.includes(" → ") && `  - chain: ${escapeMarks(row.chainWords)}`;
    const checks = checkReasons(row).map(({ by, words }) => `  - check by ${escapeMarks(by)}: ${escapeMarks(words)}`);
    const notes = row.notes.map(({ text, by }) => `  - note by ${escapeMarks(by)}: ${escapeMarks(text)}`);
    const cited = `  - ${escapeMarks(row.citation)}, ${row.id}`;
    return [head, condition, chain, ...checks, ...notes, cited].filter(Boolean).join("\n");
  },
};

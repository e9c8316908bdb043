import { ACTS } from "../../record/act.ts";
import type { Reading } from "../../record/reading.ts";
import { ACT_WORDS, FAMILIES, type Family } from "../words/act-words.ts";
import { countSpeakers, showCounts } from "../words/count-speakers.ts";
import { describePublished } from "../words/describe-published.ts";
import { nameSpeaker, showSpeaker } from "../words/name-speaker.ts";
import { escapeHtml } from "./escape-html.ts";

/** What heads the page: title, outlet and date with its basis, counts, the legend of lines, and the two filters. */
export function writeHeader(reading: Reading): string {
  const { document } = reading;
  const origin = [
    `<bdi>${escapeHtml(document.outlet ?? "Outlet unknown")}</bdi>`,
    document.byline && `by <bdi>${escapeHtml(document.byline.replace(/^by\s+/i, ""))}</bdi>`,
    `<span${document.published ? ` title="${escapeHtml(document.published.why)}"` : ""}>${escapeHtml(describePublished(document.published))}</span>`,
    document.credit && `credit <bdi>${escapeHtml(document.credit)}</bdi>`,
  ].filter(Boolean);
  const counts = showCounts(countSpeakers(reading)).map((words) => `<li>${words.replace(/^\d+/, "<b>$&</b>")}</li>`);
  return `<header>
<p class="kicker"><span>Standoff reading</span> <span class="unreviewed">Not reviewed by a person</span></p>
<h1><bdi>${escapeHtml(document.title ?? reading.file)}</bdi></h1>
<p class="origin">${origin.join('<span class="dot" aria-hidden="true"> · </span>')}</p>
${document.url ? `<p class="url">${escapeHtml(document.url)}</p>` : ""}
<ul class="counts">${counts.join("")}</ul>
${writeLegend(reading)}
</header>
${writeFilters(reading)}`;
}

const writeLegend = (reading: Reading): string => {
  const used = new Set(reading.statements.map((one) => ACT_WORDS[one.act].family));
  const entries = FAMILIES.filter((family) => used.has(family)).map((family) => {
    return `<li><span class="said ${family}" aria-hidden="true">${"&nbsp;".repeat(8)}</span>${LEGEND[family]}</li>`;
  });
  return entries.length > 0 ? `<ul class="legend" aria-label="What the lines mean">${entries.join("")}</ul>` : "";
};

const LEGEND: Readonly<Record<Family, string>> = {
  report: "puts forward, assesses, predicts",
  avowal: "confirms, admits, claims",
  denial: "denies, rejects, declines",
  blame: "accuses, condemns",
  pressure: "threatens, warns, demands",
  overture: "promises, offers, appeals",
};

// Hidden until the script runs: without it, a filter would do nothing.
const writeFilters = (reading: Reading): string => {
  const speakers = tally(reading.statements.map((one) => showSpeaker(nameSpeaker(reading, one))));
  const acts = tally(reading.statements.map((one) => one.act));
  const byName = [...speakers].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const inOrder = ACTS.filter((act) => acts.has(act)).map((act) => [act, ACT_WORDS[act].verb, acts.get(act)!] as const);
  return `<form class="filters" hidden aria-label="Filter the statements">
<label>Speaker <select name="speaker"><option value="">all</option>${byName.map(([name, n]) => writeOption(name, name, n)).join("")}</select></label>
<label>Act <select name="act"><option value="">all</option>${inOrder.map(([act, verb, n]) => writeOption(act, verb, n)).join("")}</select></label>
<output aria-live="polite"></output>
<span class="keys"><kbd>j</kbd> <kbd>k</kbd> next, previous</span>
</form>`;
};

const writeOption = (value: string, words: string, count: number): string =>
  `<option value="${escapeHtml(value)}">${escapeHtml(words)} (${count})</option>`;

const tally = (words: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

import { useMemo } from "preact/hooks";
import { ACT_WORDS, FAMILIES, type Family } from "../../../src/present/words/act-words.ts";
import { plural } from "../../../src/present/words/plural.ts";
import { showControls } from "../../../src/present/words/show-words.ts";
import type { PageView } from "../page-view.ts";
import { REVIEWS, useReaderAddress } from "../reader-address.ts";
import { speakerOf } from "./fitting.ts";

type FiltersProps = {
  readonly view: PageView;
  /** How many statements the filters let through. */
  readonly fit: number;
};

/** What of the reading is shown: statements by act, speaker and review; names; notes. The lines' legend is a filter too. */
export function Filters({ view, fit }: FiltersProps) {
  const { address, put } = useReaderAddress();
  const counts = useMemo(() => countAll(view), [view]);
  const total = view.entries.length;
  const isFiltered = fit < total || address.family !== null || address.speaker !== null || address.review !== null;
  return (
    <search class="reader-filters" aria-label="What is shown">
      <fieldset class="legend" aria-label="Statements by what they do">
        {FAMILIES.filter((family) => counts.families.has(family) || family === address.family).map((family) => (
          <button
            key={family}
            type="button"
            class="quiet"
            aria-pressed={address.family === family}
            onClick={() => put({ family: address.family === family ? null : family })}
          >
            <span class={`spoken ${family}`} aria-hidden="true">
              {"\u00a0".repeat(6)}
            </span>{" "}
            {LEGEND[family]} <span class="count">{counts.families.get(family) ?? 0}</span>
          </button>
        ))}
      </fieldset>
      <div class="choices-row">
        <Choice name="speaker" label="Speaker" value={address.speaker} counts={counts.speakers} />
        <Choice name="review" label="Review" value={address.review} counts={counts.reviews} />
        <Toggle name="names" label="People and places" isOn={address.names} count={view.page.mentions.length} />
        <Toggle name="notes" label="Notes of the reading" isOn={address.notes} count={view.reading.notes.length} />
        <output class="fit" aria-live="polite">
          {isFiltered ? `${fit} of ${plural(total, "statement")}` : ""}
        </output>
        {isFiltered && (
          <button type="button" class="quiet" onClick={() => put({ family: null, speaker: null, review: null })}>
            Show all
          </button>
        )}
      </div>
    </search>
  );
}

type ChoiceProps = {
  readonly name: "speaker" | "review";
  readonly label: string;
  readonly value: string | null;
  readonly counts: ReadonlyMap<string, number>;
};

function Choice({ name, label, value, counts }: ChoiceProps) {
  const { put } = useReaderAddress();
  const values = value === null || counts.has(value) ? counts : new Map([...counts, [value, 0]]);
  if (values.size < 2 && value === null) return null;
  return (
    <label>
      {label}{" "}
      <select value={value ?? ""} onChange={({ currentTarget }) => put({ [name]: currentTarget.value || null })}>
        <option value="">all</option>
        {[...values].map(([words, count]) => (
          <option key={words} value={words}>
            {showControls(words)} ({count})
          </option>
        ))}
      </select>
    </label>
  );
}

type ToggleProps = {
  readonly name: "names" | "notes";
  readonly label: string;
  readonly isOn: boolean;
  readonly count: number;
};

function Toggle({ name, label, isOn, count }: ToggleProps) {
  const { put } = useReaderAddress();
  if (count === 0) return null;
  return (
    <label class="toggle">
      <input type="checkbox" checked={isOn} onChange={() => put({ [name]: isOn ? null : "shown" })} /> {label}{" "}
      <span class="count">{count}</span>
    </label>
  );
}

const LEGEND: Readonly<Record<Family, string>> = {
  report: "puts forward",
  avowal: "confirms, admits",
  denial: "denies, rejects",
  blame: "accuses, condemns",
  pressure: "threatens, demands",
  overture: "promises, offers",
};

/** Speakers to choose from, those of most statements; a very long text has thousands. */
const LISTED = 300;

const countAll = (view: PageView) => ({
  families: tally(view.entries.map(({ statement }) => ACT_WORDS[statement.act].family)),
  speakers: new Map(
    [...tally(view.entries.map((entry) => speakerOf(view, entry)))].sort(([, n], [, m]) => m - n).slice(0, LISTED),
  ),
  reviews: tallyIn(
    REVIEWS,
    view.entries.map(({ statement }) => statement.review),
  ),
});

const tally = <Value,>(values: readonly Value[]): ReadonlyMap<Value, number> => {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

const tallyIn = (order: readonly string[], values: readonly string[]): ReadonlyMap<string, number> => {
  const counts = tally(values);
  return new Map(order.flatMap((value) => (counts.has(value) ? [[value, counts.get(value)!] as const] : [])));
};

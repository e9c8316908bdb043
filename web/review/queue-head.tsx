import type { CitedStatement } from "../../src/present/rows/cited-statement.ts";
import { showControls } from "../../src/present/words/show-words.ts";
import { hrefOf, replaceAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { useJudging } from "../judging/judging.tsx";
import { Words } from "../parts/words.tsx";
import type { QueuePlace } from "./queue-place.ts";
import { hrefInQueue, type ReviewAddress } from "./review-address.ts";

type QueueHeadProps = {
  readonly address: ReviewAddress;
  readonly place: QueuePlace<unknown> | null;
  /** A statement of the queue, which knows the names of what the filters have as ids. */
  readonly found: Pick<CitedStatement, "speaker" | "speakerName" | "document"> | null;
};

/** Which statements are gone through, in what order, and how far that has come. */
export function QueueHead({ address, place, found }: QueueHeadProps) {
  const { made } = useJudging();
  const { filters, order, at } = address;
  return (
    <header class="review-head">
      <h1>Review</h1>
      {place && (
        <p class="review-progress">
          {place.total > 0 && (
            <progress max={place.total} value={Math.min(place.before, place.total)} aria-label="Gone through" />
          )}
          <span aria-live="polite">{saying(place, at)}</span>
          {made > 0 && <span class="soft">{made.toLocaleString("en")} judged in this tab</span>}
        </p>
      )}
      <ul class="review-filters" aria-label="What is reviewed">
        {[...filters].map(([name, value]) => (
          <li key={name} class="chip">
            {NAMES[name] ?? showControls(name)}: <Words>{nameIn(found, value) || "none named"}</Words>
            <Link
              href={hrefInQueue({ filters: without(filters, name), order }, START)}
              aria-label={`Without ${NAMES[name] ?? showControls(name)}`}
            >
              ✕
            </Link>
          </li>
        ))}
        <li>
          <Link class="soft" href={hrefOf(["statements"], filters)}>
            {filters.size > 0 ? "Other filters" : "Choose which, in the ledger"}
          </Link>
        </li>
        <li>
          <label>
            <span class="soft">Order</span>{" "}
            <select
              value={order}
              onChange={({ currentTarget }) =>
                replaceAddress(hrefInQueue({ filters, order: currentTarget.value }, START))
              }
            >
              {ORDERS.map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        </li>
      </ul>
    </header>
  );
}

const saying = ({ before, total, isIn }: QueuePlace<unknown>, at: string | null): string => {
  const all = total.toLocaleString("en");
  if (isIn) return `${(before + 1).toLocaleString("en")} of ${all} in this queue`;
  return at === null ? `${all} in this queue` : `reviewed; ${all} left in this queue`;
};

const nameIn = (found: QueueHeadProps["found"], value: string): string => {
  if (value === found?.document.id) return found.document.title ?? found.document.file ?? value;
  return value === found?.speaker ? (found.speakerName ?? value) : value;
};

const without = (filters: URLSearchParams, name: string): URLSearchParams => {
  const rest = new URLSearchParams(filters);
  rest.delete(name);
  return rest;
};

const START = { at: null, before: 0 };

const ORDERS = [
  ["document", "as they stand in the texts"],
  ["said", "by day, oldest first"],
  ["said-latest", "by day, newest first"],
  ["recorded", "newest in the ledger first"],
] as const;

const NAMES: Readonly<Record<string, string>> = {
  speakerIs: "speaker is",
  documentForm: "text",
  asOf: "as of entry",
  form: "speech",
  superseded: "superseded documents",
};

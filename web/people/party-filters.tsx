import { showLine } from "../../src/present/words/show-words.ts";
import { goTo, hrefOf, useAddress } from "../address/address.ts";
import { changeQuery } from "../address/change-query.ts";
import { Link } from "../address/link.tsx";
import { WordsFilter } from "../parts/words-filter.tsx";
import { KIND_WORDS } from "./kind-words.ts";
import { CONDITIONS } from "./parties-path.ts";

/** What narrows the list of parties, each condition in the address. */
export function PartyFilters({ sides }: { readonly sides: readonly string[] }) {
  const { parts, query } = useAddress();
  const put = (name: string, value: string | null) => goTo(hrefOf(parts, changeQuery(query, { [name]: value })));
  const side = query.get("side");
  // A side that is in the address and nowhere else is shown too: it may have been taken apart since.
  const known = side !== null && !sides.includes(side) ? [...sides, side] : sides;
  return (
    <search class="filters" aria-label="Conditions">
      <WordsFilter name="words" label="A name, or words of one" />
      <select
        aria-label="Kind"
        value={query.get("of") ?? ""}
        onChange={(event) => put("of", event.currentTarget.value)}
      >
        <option value="">Any kind</option>
        {Object.entries(KIND_WORDS).map(([kind, { many }]) => (
          <option key={kind} value={kind}>
            {many}
          </option>
        ))}
      </select>
      {known.length > 0 && (
        <select aria-label="Side" value={side ?? ""} onChange={(event) => put("side", event.currentTarget.value)}>
          <option value="">Any side</option>
          {known.map((name) => (
            <option key={name} value={name}>
              {showLine(name)}
            </option>
          ))}
        </select>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={query.get("speaking") === "yes"}
          onChange={(event) => put("speaking", event.currentTarget.checked ? "yes" : null)}
        />
        speaking only
      </label>
      {CONDITIONS.some((name) => query.has(name)) && <Link href={hrefOf(parts)}>Show all</Link>}
    </search>
  );
}

import { showControls } from "../../src/present/words/show-words.ts";
import { hrefOf, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { useAnswer } from "../asking/use-answer.ts";
import { count } from "../parts/count.ts";
import { Words } from "../parts/words.tsx";
import { type Chosen, chosenIn, FILTERS, withFilter } from "./filters/filters.ts";
import { labelValue } from "./filters/label-value.ts";

/** What a list is of, and how it is asked. */
export type NothingFoundProps = {
  /** "statement" or "document". */
  readonly what: string;
  readonly labels?: ReadonlyMap<string, string>;
  /** What the API is asked for an address. */
  readonly pathOf: (query: URLSearchParams) => string;
};

/** What to do where a list is empty: add something to an empty ledger, or drop the filter that keeps all out. */
export function NothingFound({ what, labels, pathOf }: NothingFoundProps) {
  const { query } = useAddress();
  const chosen = chosenIn(query);
  if (chosen.length === 0) {
    return (
      <div class="nothing">
        <p>There is no {what} in this ledger yet.</p>
        <p>
          <Link href="/add">Add articles</Link>: what is said in them, and by whom, is listed here.
        </p>
      </div>
    );
  }
  if (query.has("like"))
    return <p class="nothing">No statement says the like of this sentence within these filters.</p>;
  return (
    <div class="nothing">
      <p>
        No {what} meets {chosen.length === 1 ? "this filter" : "these filters together. Without one of them"}:
      </p>
      <ul class="without">
        {chosen.map((one) => (
          <Without key={one.name} {...one} label={labelValue(one, labels)} {...{ what, pathOf }} />
        ))}
      </ul>
    </div>
  );
}

type WithoutProps = Chosen & Pick<NothingFoundProps, "what" | "pathOf"> & { readonly label: string };

function Without({ name, label, what, pathOf }: WithoutProps) {
  const { parts, query } = useAddress();
  const rest = withFilter(query, name, null);
  const { answer } = useAnswer<{ readonly total: number }>(`${pathOf(rest)}&limit=1`);
  return (
    <li>
      <Link href={hrefOf(parts, rest)}>
        without {FILTERS[name] ?? showControls(name)} <Words>{label}</Words>
      </Link>
      {answer && <span class="soft">: {count(answer.total, what)}</span>}
    </li>
  );
}

import type { ComponentChildren } from "preact";
import { hrefOf, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import type { RowSource } from "../asking/use-pages.ts";
import { Refused } from "../parts/refused.tsx";
import { NothingFound, type NothingFoundProps } from "./nothing-found.tsx";

type FoundProps = NothingFoundProps & {
  readonly source: Pick<RowSource<unknown>, "refusal" | "total" | "isStale">;
  /** The table. */
  readonly children: ComponentChildren;
};

/** What was found: the table, or why there is none and what to do about it. */
export function Found({ source, children, ...nothing }: FoundProps) {
  const { parts } = useAddress();
  if (source.refusal) {
    return (
      <>
        <Refused refusal={source.refusal} />
        <p class="nothing">
          Drop a filter above, or <Link href={hrefOf(parts)}>show all {nothing.what}s</Link>.
        </p>
      </>
    );
  }
  return source.total === 0 && !source.isStale ? <NothingFound {...nothing} /> : children;
}

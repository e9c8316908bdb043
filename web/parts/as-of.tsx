import { hrefOf, useAddress } from "../address/address.ts";
import { changeQuery } from "../address/change-query.ts";
import { Link } from "../address/link.tsx";

/** Says that an older state of the ledger is shown, and leads to the present one; nothing where that is shown. */
export function AsOf() {
  const { parts, query } = useAddress();
  const asOf = query.get("asOf");
  if (asOf === null) return null;
  return (
    <p class="as-of" role="status">
      As the ledger was at entry {asOf}.{" "}
      <Link href={hrefOf(parts, changeQuery(query, { asOf: null }))}>As it is now</Link>
    </p>
  );
}

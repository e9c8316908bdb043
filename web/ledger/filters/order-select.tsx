import { goTo, hrefOf, useAddress } from "../../address/address.ts";
import { changeQuery } from "../../address/change-query.ts";

type OrderSelectProps = {
  /** The order of the list, as the address has it. */
  readonly value: string;
  /** The orders beside the best match of words, where there are any. */
  readonly orders: readonly (readonly [order: string, words: string])[];
};

/** In which order a list is shown; the row that was selected stands elsewhere in another. */
export function OrderSelect({ value, orders }: OrderSelectProps) {
  const { parts, query } = useAddress();
  const put = (order: string) => goTo(hrefOf(parts, changeQuery(query, { order, at: null, row: null })));
  return (
    <select aria-label="Order" value={value} onChange={(event) => put(event.currentTarget.value)}>
      {query.get("words") && <option value="relevance">best match first</option>}
      {orders.map(([order, words]) => (
        <option key={order} value={order}>
          {words}
        </option>
      ))}
    </select>
  );
}

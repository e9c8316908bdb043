/** The first of these in words, one after the other, and how many more there are: what fits into a message. */
export function listSome<Item>(items: readonly Item[], describe: (item: Item) => string): string {
  const some = items.slice(0, LISTED).map(describe).join(", ");
  return items.length > LISTED ? `${some} and ${items.length - LISTED} more` : some;
}

const LISTED = 8;

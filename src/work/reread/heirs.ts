import type { EntityRecord, MentionRecord } from "../../record/ledger/kept.ts";
import { bySpan } from "../../text/span.ts";

/**
 * For each of these entities the one that now has its first name in the text, or, where it has none, its first mention:
 * at exactly the same place. One whose words nobody has now is without an heir.
 */
export function findHeirs(
  gone: readonly EntityRecord[],
  before: readonly MentionRecord[],
  after: readonly MentionRecord[],
): ReadonlyMap<string, string> {
  const now = new Map(after.map((mention) => [placeOf(mention), mention.entity]));
  const heirs = new Map<string, string>();
  for (const { id } of gone) {
    const own = before.filter(({ entity }) => entity === id).sort(bySpan);
    const first = own.find(({ form }) => form === "name") ?? own[0];
    const heir = first && now.get(placeOf(first));
    if (heir !== undefined && heir !== id) heirs.set(id, heir);
  }
  return heirs;
}

const placeOf = ({ start, end }: MentionRecord): string => `${start} ${end}`;

import type { Reads } from "../../../ledger/ledger.ts";
import type { Entry } from "../../../record/ledger/entry.ts";

/** The entries after this one, newest first: those about a subject, or by a person, where that is given. */
export async function* laterEntries(
  now: Reads,
  query: { readonly after: number; readonly subject?: string | null; readonly by?: string },
): AsyncGenerator<Entry> {
  const { after, subject, by } = query;
  let before: number | undefined;
  while (true) {
    const page = await now.entries({
      ...(subject && { subject }),
      ...(by !== undefined && { by }),
      ...(before !== undefined && { before }),
      limit: PAGE,
    });
    for (const entry of page) {
      if (entry.seq <= after) return;
      yield entry;
    }
    before = page.at(-1)?.seq;
    if (page.length < PAGE) return;
  }
}

const PAGE = 200;

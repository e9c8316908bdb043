import { performance } from "node:perf_hooks";
import { FACETS } from "../../src/ledger/asking.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open-ledger.ts";
import { findLike } from "../../src/work/ask/find-like.ts";
import { openReader } from "../../src/work/open-reader.ts";
import { random } from "./generate/random.ts";
import { quantile } from "./quantile.ts";

/** Milliseconds of one kind of question: how many were asked, their median, and what 95 in 100 take at most. */
export type Asked = { readonly what: string; readonly asked: number; readonly median: number; readonly p95: number };

/** Asks an open ledger many questions of each kind, each with the words of some statement in it. */
export async function measureAsking(path: string): Promise<readonly Asked[]> {
  const ledger = await openLedger(path, { create: false, tool: "bench" });
  const reader = await openReader();
  const quotations = await sample(ledger, 200);
  const r = random(3);
  const words = (quotation: string, count: number) => {
    const all = quotation.split(/\W+/).filter(({ length }) => length > 3);
    return Array.from({ length: count }, () => r.of(all)).join(" ");
  };
  const page = { limit: 50 };
  const results = [
    await timed("full text, one word of a statement", quotations, (q) =>
      ledger.statements({ words: words(q, 1), ...page }),
    ),
    await timed("full text, two words", quotations, (q) => ledger.statements({ words: words(q, 2), ...page })),
    await timed("full text and a filter by act and month", quotations, (q) =>
      ledger.statements({
        words: words(q, 1),
        act: "deny",
        published: { from: "2031-02-01", to: "2031-02-28" },
        ...page,
      }),
    ),
    await timed("--like, a sentence; the model is open", quotations.slice(0, 60), (q) =>
      findLike(ledger, q, { reader, limit: 20 }),
    ),
  ];
  await reader.close();
  await ledger.hold();
  const { total } = await ledger.statements({ limit: 0 });
  results.push(
    await timed("held: a page of all statements, the latest first, from anywhere", quotations, () =>
      ledger.statements({ order: "said-latest", offset: r.int(total), ...page }),
    ),
    await timed("held: all facets, no filter", quotations.slice(0, 50), () => ledger.facets({}, FACETS)),
    await timed("held: all facets, one word of a statement", quotations, (q) =>
      ledger.facets({ words: words(q, 1) }, FACETS),
    ),
    await timed("held: a page of parties, from anywhere", quotations, () =>
      ledger.parties({ offset: r.int(3_000), ...page }),
    ),
  );
  await ledger.close();
  return results;
}

/** The words of statements from all over the ledger, page by page. */
const sample = async (ledger: Ledger, count: number): Promise<readonly string[]> => {
  const { total } = await ledger.statements({ limit: 0 });
  const quotations: string[] = [];
  for (let page = 0; page < PAGES; page++) {
    const offset = Math.floor((page * total) / PAGES);
    const { hits } = await ledger.statements({ order: "recorded", limit: count / PAGES, offset });
    for (const { statement, document } of hits) {
      const { start, end } = statement.content[0]!;
      quotations.push((await ledger.text(document.textHash))!.slice(start, end));
    }
  }
  return quotations;
};

const PAGES = 5;

const timed = async (
  what: string,
  quotations: readonly string[],
  ask: (quotation: string) => Promise<unknown>,
): Promise<Asked> => {
  const times: number[] = [];
  for (const quotation of quotations) {
    const begin = performance.now();
    await ask(quotation);
    times.push(performance.now() - begin);
  }
  return { what, asked: times.length, median: quantile(times, 0.5), p95: quantile(times, 0.95) };
};

import type { LinkVector } from "../../record/tags.ts";
import type { Span } from "../../text/span.ts";

/** The model's score that `earlier` is an antecedent of `later`, by the last word piece of each; 0 is as good as none. */
export function linkScorer(links: readonly LinkVector[]): (later: Span, earlier: Span) => number {
  const at = (span: Span): LinkVector | undefined => {
    let lo = 0;
    let hi = links.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (links[mid]!.start < span.end) lo = mid + 1;
      else hi = mid;
    }
    return links[lo - 1];
  };
  return (later, earlier) => {
    const q = at(later);
    const k = at(earlier);
    if (!q || !k) return 0;
    let sum = 0;
    for (let i = 0; i < q.query.length; i++) sum += q.query[i]! * k.key[i]!;
    return sum / 8;
  };
}

import { contains, type Span } from "../../../src/text/span.ts";
import { quotedRanges } from "./quoted-ranges.ts";

const BREAK = /\n+|[.!?](?:[”"’')\]]|'')*\s+(?=[“"‘'([`\p{Lu}\p{N}])/gu;
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Jr|Sr|Prof|Rev|No|vs|a\.m|p\.m)\.\s*$/u;

/** Sentences by a rule of thumb: full stops before a capital end one, but not after an abbreviation or in a quotation. */
export function sentences(text: string): readonly Span[] {
  const quoted = quotedRanges(text);
  const found: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    const inside = quoted.some((q) => contains(q, { start: index, end: index + mark.trimEnd().length + 1 }));
    const goesOn =
      !mark.startsWith("\n") && (inside || ABBREVIATION.test(text.slice(Math.max(0, index - 8), index + mark.length)));
    if (goesOn) continue;
    const end = index + mark.trimEnd().length;
    if (end > start) found.push({ start, end });
    start = index + mark.length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

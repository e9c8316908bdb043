/** How many paragraphs of a text differ from those of the text before it. */
export type Difference = { readonly differ: number; readonly paragraphs: number };

/**
 * Counts the paragraphs that stand in one of two texts alone; one that took another's place is counted once. Paragraphs
 * are the lines that are not blank, and white space at their edges is nothing.
 */
export function countDiffering(before: string, after: string): Difference {
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)];
  const left = new Map<string, number>();
  for (const one of old) left.set(one, (left.get(one) ?? 0) + 1);
  let kept = 0;
  for (const one of now) {
    const times = left.get(one) ?? 0;
    if (times > 0) kept++;
    left.set(one, times - 1);
  }
  const paragraphs = Math.max(old.length, now.length);
  return { differ: paragraphs - kept, paragraphs };
}

/** A difference in words: "3 of 14 paragraphs differ". */
export function describeDifference({ differ, paragraphs }: Difference): string {
  return `${differ} of ${paragraphs} paragraphs ${differ === 1 ? "differs" : "differ"}`;
}

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

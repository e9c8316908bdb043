const BOUNDARY = /\n+|[.!?][”"’')\]]*\s+(?=[“"‘'([A-Z0-9])/gu;

/** Offsets at which a sentence may begin: after a line break, or after a stop and a space before a capital. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(BOUNDARY)) starts.push(match.index + match[0].length);
  return starts;
}

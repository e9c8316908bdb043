/** A text's lines that are not blank, in order, without the white space at their edges; at most `limit` of them. */
export function textLines(text: string, limit: number): readonly string[] {
  const lines: string[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0].trim();
    if (line !== "" && lines.push(line) >= limit) break;
  }
  return lines;
}

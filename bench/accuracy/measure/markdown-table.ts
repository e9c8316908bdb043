/** A Markdown table, columns padded so that it reads as well in a terminal; all but the first column to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = head.map((cell, i) => Math.max(3, cell.length, ...rows.map((row) => (row[i] ?? "").length)));
  const line = (cells: readonly string[]) =>
    `| ${head.map((_, i) => (i === 0 ? (cells[i] ?? "").padEnd(width[i]!) : (cells[i] ?? "").padStart(width[i]!))).join(" | ")} |`;
  const rule = `| ${width.map((w, i) => (i === 0 ? "-".repeat(w) : `${"-".repeat(w - 1)}:`)).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** A labelled range of rows, with the mean probability of its labels. */
export type Labelled = { readonly from: number; readonly to: number; readonly type: string; readonly score: number };

/**
 * The best sequence of BIO labels over `rows` rows of logits (Viterbi), in which an I follows only a B or I of its type,
 * as ranges. `bias` is added to the logit of O: below 0 it opens more spans.
 */
export function decode(
  logits: Float32Array,
  rows: number,
  width: number,
  offset: number,
  labels: readonly string[],
  bias = 0,
): Labelled[] {
  const n = labels.length;
  const best = new Float64Array(rows * n);
  const back = new Int16Array(rows * n);
  const at = (row: number, label: number) => logits[row * width + offset + label]! + (label === 0 ? bias : 0);
  for (let row = 0; row < rows; row++) {
    for (let to = 0; to < n; to++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < n; from++) {
        if (!follows(labels[to]!, row === 0 ? "O" : labels[from]!)) continue;
        const score = row === 0 ? 0 : best[(row - 1) * n + from]!;
        if (score > top) {
          top = score;
          back[row * n + to] = from;
        }
      }
      best[row * n + to] = top + at(row, to);
    }
  }
  const path = new Int16Array(rows);
  for (let row = rows - 1, label = argmax(best, (rows - 1) * n, n); row >= 0; row--) {
    path[row] = label;
    label = back[row * n + label]!;
  }
  return ranges(path, labels, (row, label) => probability(at, row, label, n));
}

const follows = (label: string, before: string) =>
  !label.startsWith("I") || (before !== "O" && before.slice(1) === label.slice(1));

function argmax(values: Float64Array, start: number, count: number): number {
  let top = 0;
  for (let i = 1; i < count; i++) if (values[start + i]! > values[start + top]!) top = i;
  return top;
}

function probability(at: (row: number, label: number) => number, row: number, label: number, n: number): number {
  let sum = 0;
  for (let other = 0; other < n; other++) sum += Math.exp(at(row, other) - at(row, label));
  return 1 / sum;
}

function ranges(
  path: Int16Array,
  labels: readonly string[],
  score: (row: number, label: number) => number,
): Labelled[] {
  const found: { from: number; to: number; type: string; sum: number }[] = [];
  path.forEach((label, row) => {
    const name = labels[label]!;
    if (name === "O") return;
    if (name.startsWith("B")) found.push({ from: row, to: row, type: name.slice(2), sum: 0 });
    const last = found[found.length - 1]!;
    last.to = row + 1;
    last.sum += score(row, label);
  });
  return found.map((f) => ({ from: f.from, to: f.to, type: f.type, score: f.sum / (f.to - f.from) }));
}

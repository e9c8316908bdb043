import { performance } from "node:perf_hooks";
import type { Encoder } from "../../src/tagger/open-encoder.ts";
import { openReader } from "../../src/work/open-reader.ts";
import type { Article } from "./article.ts";
import { bareModel } from "./bare-model.ts";
import { readArticle } from "./read-article.ts";
import { recordSequences } from "./record-sequences.ts";

/** Seconds for all articles end to end, and for the same sequences through the model alone. */
export type Throughput = {
  readonly articles: number;
  readonly words: number;
  readonly sequences: number;
  readonly pieces: number;
  readonly whole: number;
  readonly bare: number;
};

/**
 * Reads each article and, directly after it, runs its sequences through the bare model: whatever else the machine does
 * meets both alike. The first article warms up and is read once more for the count.
 */
export async function measureThroughput(articles: readonly Article[], encoder: Encoder): Promise<Throughput> {
  const recording = recordSequences(encoder);
  const reader = await openReader(recording.encoder);
  const total = { articles: articles.length, words: 0, sequences: 0, pieces: 0, whole: 0, bare: 0 };
  if (articles[0]) await readArticle(articles[0], reader);
  recording.take();
  for (const one of articles) {
    const begin = performance.now();
    await readArticle(one, reader);
    const read = performance.now();
    const sequences = recording.take();
    await bareModel(encoder, sequences);
    total.whole += (read - begin) / 1000;
    total.bare += (performance.now() - read) / 1000;
    total.words += one.words;
    total.sequences += sequences.length;
    total.pieces += sequences.reduce((sum, s) => sum + s.ids.length, 0);
  }
  return total;
}

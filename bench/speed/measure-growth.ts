import { performance } from "node:perf_hooks";
import type { Reader } from "../../src/work/open-reader.ts";
import { type Article, article } from "./article.ts";
import { readArticle } from "./read-article.ts";

const LENGTHS = [1, 2, 4, 8, 16, 32, 64].map((thousand) => thousand * 1000);

/** How long one text of this length takes. */
export type Growth = { readonly words: number; readonly seconds: number };

/** Articles put end to end into texts of 1,000 to 64,000 words, each read once; lengths beyond the articles' are left out. */
export async function measureGrowth(articles: readonly Article[], reader: Reader): Promise<readonly Growth[]> {
  const grown: Growth[] = [];
  for (const length of LENGTHS) {
    const text = joined(articles, length);
    if (!text) break;
    const begin = performance.now();
    await readArticle(text, reader);
    grown.push({ words: text.words, seconds: (performance.now() - begin) / 1000 });
  }
  return grown;
}

function joined(articles: readonly Article[], words: number): Article | null {
  const parts: string[] = [];
  let count = 0;
  for (const one of articles) {
    if (count >= words) break;
    parts.push(one.text.trim());
    count += one.words;
  }
  return count < words ? null : article(`${parts.join("\n\n")}\n`);
}

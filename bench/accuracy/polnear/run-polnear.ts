import { plainDocument } from "../measure/plain-document.ts";
import type { System } from "../measure/system.ts";
import { type Kind, kindsOf } from "./kinds-of.ts";
import type { PolnearArticle } from "./read-polnear.ts";
import { type ArticleScore, scoreArticle } from "./score-article.ts";

/** One system's scores on every article, in the articles' order. */
export type SystemScores = { readonly name: string; readonly scores: readonly ArticleScore[] };

/** All systems on the same articles, and the kinds of each article's gold attributions. */
export type PolnearRun = {
  readonly systems: readonly SystemScores[];
  readonly kinds: readonly (readonly ReadonlySet<Kind>[])[];
};

/** Runs each system over the articles, one text at a time. `seen` are the training set's cues where they are known. */
export async function runPolnear(
  articles: readonly PolnearArticle[],
  systems: readonly System[],
  seen: ReadonlySet<string> | null,
): Promise<PolnearRun> {
  const all: SystemScores[] = [];
  for (const system of systems) {
    const scores: ArticleScore[] = [];
    for (const article of articles)
      scores.push(scoreArticle(article, await system.read(await plainDocument(article.text))));
    all.push({ name: system.name, scores });
  }
  return { systems: all, kinds: articles.map((a) => kindsOf(a.text, a.annotations[0] ?? [], seen)) };
}

import { NOTHING_STATED, type Stated } from "./stated.ts";

/** Field by field what the first of these says that says anything. */
export function mergeStated(...sources: readonly Partial<Stated>[]): Stated {
  return {
    title: first(sources, "title"),
    outlet: first(sources, "outlet"),
    byline: first(sources, "byline"),
    credit: first(sources, "credit"),
    url: first(sources, "url"),
    language: first(sources, "language"),
    published: first(sources, "published"),
    isOpinion: first(sources, "isOpinion"),
  };
}

function first<Field extends keyof Stated>(sources: readonly Partial<Stated>[], field: Field): Stated[Field] {
  for (const source of sources) {
    const value = source[field];
    if (value !== undefined && value !== null) return value;
  }
  return NOTHING_STATED[field];
}

import type { Meanings } from "../record/tags.ts";
import { VECTOR_WIDTH } from "./vector-model.ts";
import type { Window } from "./windows.ts";
import type { Pieces } from "./word-pieces.ts";

/** The meanings of a whole text's pieces, put together from its windows. */
export function meaningRows({ start, end }: Pieces) {
  const rows = new Float32Array(start.length * VECTOR_WIDTH);
  return {
    meanings: { start, end, rows } satisfies Meanings as Meanings,
    /** Takes over the kept part of one window; row 0 of an answer is [CLS]. */
    keep(window: Window, answer: { readonly meanings: Float32Array }): void {
      const from = window.keepFrom - window.from + 1;
      const to = window.keepTo - window.from + 1;
      rows.set(answer.meanings.subarray(from * VECTOR_WIDTH, to * VECTOR_WIDTH), window.keepFrom * VECTOR_WIDTH);
    },
  };
}

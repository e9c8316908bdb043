import type { Encoder, Sequence } from "../../src/tagger/open-encoder.ts";

/** An encoder that keeps what it was asked, so that the bare model can be given the very same. */
export type Recording = { readonly encoder: Encoder; take(): readonly Sequence[] };

/** Wraps an encoder; `take` gives the sequences since the last `take`. */
export function recordSequences(encoder: Encoder): Recording {
  let kept: Sequence[] = [];
  return {
    encoder: {
      ...encoder,
      run: (sequence) => {
        kept.push(sequence);
        return encoder.run(sequence);
      },
    },
    take: () => {
      const taken = kept;
      kept = [];
      return taken;
    },
  };
}

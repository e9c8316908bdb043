import type { Encoder, Sequence } from "../../src/tagger/open-encoder.ts";

/** The model and nothing around it: runs these sequences, one at a time as the reader does, and forgets the answers. */
export async function bareModel(encoder: Encoder, sequences: readonly Sequence[]): Promise<void> {
  for (const sequence of sequences) await encoder.run(sequence);
}

import { z } from "zod";

const columns = z.record(z.string(), z.object({ at: z.number().int(), labels: z.array(z.string()) }));

/** What a folder of weights says of itself: its files with checksums, its windows, and where each head's labels stand. */
export const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  files: z.record(z.string(), z.string()),
  /** Word pieces read at once in pass 1, and how far windows overlap at least. */
  tagWindow: z.number().int(),
  tagOverlap: z.number().int(),
  /** Word pieces read to either side of a cue in pass 2. */
  cueReach: z.number().int(),
  linkWidth: z.number().int(),
  /** Added to the logit of "no cue": below 0 it opens more cues. Chosen on development texts. */
  cueBias: z.number().default(0),
  tags: columns,
  roles: columns,
  kinds: columns,
});

export type Manifest = z.infer<typeof manifestSchema>;

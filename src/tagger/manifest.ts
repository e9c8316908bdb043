import { z } from "zod";

const columns = z.record(z.string(), z.object({ at: z.number().int(), labels: z.array(z.string()) }));

const cueHead = z.object({ head: z.string(), bias: z.number() });

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
  /** What makes vectors of the output `meanings`, and its columns; weights that were only exported have none. */
  vectors: z.object({ model: z.string(), width: z.number().int() }).optional(),
  /** By guideline, the head that opens cues, and what is added to its logit of "no cue": below 0 opens more. */
  cues: z.object({ standoff: cueHead, polnear: cueHead }),
  tags: columns,
  roles: columns,
  kinds: columns,
});

/** The manifest of opened weights. */
export type Manifest = z.infer<typeof manifestSchema>;

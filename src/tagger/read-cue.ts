import type { Act } from "../record/act.ts";
import type { Medium } from "../record/medium.ts";
import type { Tagged, TaggedCue } from "../record/tags.ts";
import { decode, type Labelled } from "./decode.ts";
import type { Answer, Encoder } from "./open-encoder.ts";
import { piecesSpan } from "./pieces-span.ts";
import { stretch } from "./stretch.ts";
import { holdsCharacters, type Pieces } from "./word-pieces.ts";

/** Pass 2: the neighbourhood of one cue, the cue marked, into the roles of its attribution. */
export async function readCue(text: string, pieces: Pieces, cue: Labelled, encoder: Encoder): Promise<TaggedCue> {
  const { manifest } = encoder;
  const from = Math.max(0, cue.from - manifest.cueReach);
  const to = Math.min(pieces.ids.length, cue.to + manifest.cueReach);
  const marked = Array.from({ length: cue.to - cue.from }, (_, i) => cue.from + i);
  const answer = await encoder.run(stretch(pieces, from, to, marked));
  const width = Object.values(manifest.roles).reduce((sum, head) => sum + head.labels.length, 0);
  const rows = answer.roles.subarray(width, (to - from + 1) * width); // without [CLS] and [SEP]
  const spans = (head: string, type = ""): Tagged[] => {
    const { at, labels } = manifest.roles[head]!;
    return decode(rows, to - from, width, at, labels)
      .filter((l) => l.type === type)
      .map((l) => ({ from: from + l.from, to: from + l.to, score: l.score }))
      .filter((one) => holdsCharacters(pieces, one))
      .map((one) => ({ ...piecesSpan(text, pieces, one.from, one.to), score: one.score }));
  };
  const acts = softmax(answer, "act", encoder) as Record<Act, number>;
  return {
    cue: { ...piecesSpan(text, pieces, cue.from, cue.to), score: cue.score },
    source: spans("role", "source"),
    content: spans("role", "content"),
    audience: spans("audience"),
    relay: spans("relay"),
    condition: spans("condition"),
    medium: spans("medium"),
    when: spans("when"),
    where: spans("where"),
    acts,
    media: softmax(answer, "mediumClass", encoder) as Record<Medium, number>,
    named: softmax(answer, "speaker", encoder).named!,
  };
}

function softmax(answer: Answer, head: string, encoder: Encoder): Record<string, number> {
  const { at, labels } = encoder.manifest.kinds[head]!;
  const logits = labels.map((_, i) => answer.kinds[at + i]!);
  const top = Math.max(...logits);
  const sum = logits.reduce((s, l) => s + Math.exp(l - top), 0);
  return Object.fromEntries(labels.map((label, i) => [label, Math.exp(logits[i]! - top) / sum]));
}

import type { NameKind, Tagged, Tags, TagsWithMeanings } from "../record/tags.ts";
import { answerRows } from "./answer-rows.ts";
import { decode, type Labelled } from "./decode.ts";
import { meaningRows } from "./meaning-rows.ts";
import type { Encoder } from "./open-encoder.ts";
import { piecesSpan } from "./pieces-span.ts";
import { readCue } from "./read-cue.ts";
import { stretch } from "./stretch.ts";
import { textWindows } from "./text-windows.ts";
import { holdsCharacters, type Pieces, wordPieces } from "./word-pieces.ts";

/**
 * By whose guideline a cue opens an attribution: ours (reported statements, nested ones included) or PolNeAR's (the
 * outermost only, and attitudes of every kind), which is for measuring on that corpus.
 */
export type Guideline = "standoff" | "polnear";

/** All that the model says of a text: pass 1 over its windows, then pass 2 for each cue. Pure but for the session. */
export async function tagText(text: string, encoder: Encoder, guideline: Guideline = "standoff"): Promise<Tags> {
  const pieces = wordPieces(text, encoder.vocabulary);
  const rows = answerRows(text, pieces, encoder.manifest);
  for (const window of textWindows(text, pieces, encoder.manifest)) {
    rows.keep(window, await encoder.run(stretch(pieces, window.from, window.to, [])));
  }
  return tagsOf(text, pieces, rows, encoder, guideline);
}

/** The same tags, and what each word means, from the same runs of the model. */
export async function tagWithMeanings(
  text: string,
  encoder: Encoder,
  guideline: Guideline = "standoff",
): Promise<TagsWithMeanings> {
  const pieces = wordPieces(text, encoder.vocabulary);
  const rows = answerRows(text, pieces, encoder.manifest);
  const { meanings, keep } = meaningRows(pieces);
  for (const window of textWindows(text, pieces, encoder.manifest)) {
    const answer = await encoder.runWithMeanings(stretch(pieces, window.from, window.to, []));
    rows.keep(window, answer);
    keep(window, answer);
  }
  return { ...(await tagsOf(text, pieces, rows, encoder, guideline)), meanings };
}

async function tagsOf(
  text: string,
  pieces: Pieces,
  rows: ReturnType<typeof answerRows>,
  encoder: Encoder,
  guideline: Guideline,
): Promise<Tags> {
  const { manifest } = encoder;
  const found = (head: string, bias = 0): Labelled[] => {
    const { at, labels } = manifest.tags[head]!;
    if (pieces.ids.length === 0) return [];
    const all = decode(rows.tags, pieces.ids.length, rows.width, at, labels, bias);
    return all.filter((one) => holdsCharacters(pieces, one));
  };
  const tagged = (l: Labelled): Tagged => ({ ...piecesSpan(text, pieces, l.from, l.to), score: l.score });
  const cues = [];
  const { head, bias } = manifest.cues[guideline];
  for (const cue of found(head, bias)) cues.push(await readCue(text, pieces, cue, encoder));
  return {
    cues,
    names: found("name").map((l) => ({ ...tagged(l), kind: l.type as NameKind })),
    nominals: found("nominal").map(tagged),
    flat: { cue: found("cue").map(tagged), source: found("source").map(tagged), content: found("content").map(tagged) },
    links: rows.links,
    model: { name: manifest.name, version: manifest.version },
  };
}

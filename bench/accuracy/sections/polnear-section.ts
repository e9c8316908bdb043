import type { Encoder } from "../../../src/tagger/open-encoder.ts";
import { openReader, type Reader } from "../../../src/work/open-reader.ts";
import { quotationAndName } from "../baselines/quotation-and-name.ts";
import { tagsAndNearestCue } from "../baselines/tags-and-nearest-cue.ts";
import { verbAndSubject } from "../baselines/verb-and-subject.ts";
import { product } from "../polnear/product.ts";
import { readPolnear } from "../polnear/read-polnear.ts";
import { runPolnear } from "../polnear/run-polnear.ts";
import { seenCues } from "../polnear/seen-cues.ts";
import { showPolnear } from "../polnear/show-polnear.ts";
import type { Section } from "./section.ts";

const HOW = `One gold list an article (the first annotator's) for found, usable and strict; all annotators' for the exact F1 of
source, cue and content. A role is the set of its words, punctuation at the edges ignored. *Found*: aligned one to one,
greedily by the most shared cue words. *Usable*: found, the same source (or none in both), contents that share half of
their words. *Strict*: all three equal. *Wrong source*: of the found, a source was put that shares no word with the gold
one; *missing source*: the gold has one and none was put. PolNeAR marks the outermost attribution, with a cue: what has no
cue or has it inside another content is left out and counted below. Its contents take in a leading "that" and the outer
quotation marks, ours do not: \`bench/accuracy/polnear/to-guideline.ts\` puts them back. In brackets the 95 % interval over
1,000 draws of articles. A cue that is a mark alone (the colon of a transcript) has no words and cannot be found by these
rules; the gold list has some. PolNeAR's guideline opens an attribution for every attitude ("likes", "wants") and ours for
what is said, promised, denied or believed: the model has a head for cues by each, and the first row reads with PolNeAR's.`;

/** The product and the three baselines on a split of PolNeAR. */
export async function polnearSection(
  folder: string,
  train: string | null,
  encoder: Encoder,
  reader: Reader,
): Promise<Section> {
  const articles = readPolnear(folder);
  const polnear = await openReader(encoder, "polnear");
  const systems = [
    product(polnear, "Standoff, cues by PolNeAR's guideline"),
    product(reader, "Standoff as shipped"),
    tagsAndNearestCue(encoder),
    verbAndSubject,
    quotationAndName,
  ];
  const run = await runPolnear(articles, systems, train === null ? null : seenCues(readPolnear(train)));
  return { heading: `Attribution: PolNeAR, ${articles.length} articles`, body: `${HOW}\n\n${showPolnear(run)}` };
}

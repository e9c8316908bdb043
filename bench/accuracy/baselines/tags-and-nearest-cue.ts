import type { Encoder } from "../../../src/tagger/open-encoder.ts";
import { tagText } from "../../../src/tagger/tag-text.ts";
import type { System } from "../measure/system.ts";
import { toGuideline } from "../polnear/to-guideline.ts";
import { linkToNearestCue } from "./link-to-nearest-cue.ts";

/** The third baseline: the product's own first pass, which tags cues, sources and contents, each tied to the nearest cue. */
export function tagsAndNearestCue(encoder: Encoder): System {
  return {
    name: "tags + nearest cue",
    read: async ({ text }) => {
      const { cue, source, content } = (await tagText(text, encoder)).flat;
      const contents = content.map((span) => toGuideline(text, span));
      return linkToNearestCue(text, { cues: cue, sources: source, contents });
    },
  };
}

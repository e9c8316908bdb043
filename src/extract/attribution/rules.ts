import type { AttributionRule } from "./draft.ts";
import { accordingToRelay } from "./rules/according-to-relay.ts";
import { carryOnQuotation } from "./rules/carry-on-quotation.ts";
import { citedWithin } from "./rules/cited-within.ts";
import { cutOutCue } from "./rules/cut-out-cue.ts";
import { dropBareCue } from "./rules/drop-bare-cue.ts";
import { namedAside } from "./rules/named-aside.ts";
import { relativeSource } from "./rules/relative-source.ts";
import { sharedSource } from "./rules/shared-source.ts";
import { snapToQuotation } from "./rules/snap-to-quotation.ts";
import { speakerLabels } from "./rules/speaker-labels.ts";
import { toldWhom } from "./rules/told-whom.ts";
import { trimContent } from "./rules/trim-content.ts";
import { uncuedQuotation } from "./rules/uncued-quotation.ts";
import { wholeSource } from "./rules/whole-source.ts";

/** The rules from the model's spans to statements, in the order in which they are applied. */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  dropBareCue,
  wholeSource,
  relativeSource,
  cutOutCue,
  sharedSource,
  snapToQuotation,
  trimContent,
  carryOnQuotation,
  uncuedQuotation,
  citedWithin,
  accordingToRelay,
  toldWhom,
  namedAside,
  speakerLabels,
];

import type { Medium } from "../../record/medium.ts";
import type { Span } from "../../text/span.ts";
import { spanIndex } from "../../text/span-index.ts";
import type { Days } from "../times/day-of.ts";
import { chooseMedium } from "./choose-medium.ts";
import type { Draft } from "./draft.ts";
import type { PartyReading } from "./party-of.ts";
import { saidWhen } from "./said-when.ts";
import { sentenceOf } from "./sentence-of.ts";

/** By what medium a draft was said, and on which day. */
export type Setting = { readonly medium: Medium; readonly when: Days | null };

/** Occasions that go on: what a speaker says next in the same paragraph was said there too. */
const OCCASIONS: ReadonlySet<Medium> = new Set(["press conference", "interview", "speech", "letter", "op-ed", "call"]);

/** The settings of drafts in reading order; an occasion holds for the same speaker to the end of its paragraph. */
export function settingsOf(
  text: string,
  drafts: readonly Draft[],
  sentences: readonly Span[],
  published: Days | null,
  utterers: (draft: Draft) => readonly PartyReading[],
): Map<Draft, Setting> {
  const contents = drafts.flatMap((d) => d.content);
  const contentsIn = spanIndex(contents);
  const settings = new Map<Draft, Setting>();
  let last: { readonly paragraph: number; readonly party: number; readonly setting: Setting } | null = null;
  const byCue = [...drafts].sort((a, b) => anchor(a) - anchor(b));
  for (const draft of byCue) {
    const sentence = draft.cue && sentenceOf(draft.cue, sentences);
    const near = sentence ? contentsIn(sentence).map((i) => contents[i]!) : [];
    const own: Setting = {
      medium: chooseMedium(text, draft, sentences, near),
      when: saidWhen(text, draft, sentences, near, published),
    };
    const party = utterers(draft)[0]?.party ?? null;
    const paragraph = text.lastIndexOf("\n", anchor(draft));
    const carried = last !== null && party === last.party && paragraph === last.paragraph && own.medium === "unknown";
    const setting: Setting =
      carried && last ? { medium: last.setting.medium, when: own.when ?? last.setting.when } : own;
    settings.set(draft, setting);
    if (party !== null && OCCASIONS.has(setting.medium)) last = { paragraph, party, setting };
  }
  return settings;
}

const anchor = (d: Draft) => d.cue?.start ?? d.content[0]!.start;

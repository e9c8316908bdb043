import type { AllStatements, Review } from "../../../../asking.ts";
import { foldAscii } from "../fold-ascii.ts";
import type { HeldJudgement } from "../held-statements.ts";
import { verdictBit } from "../verdict-bit.ts";

/** What can be asked of what persons have said of a statement; undefined where nobody has said anything. */
export type JudgementTest = (judgement: HeldJudgement | undefined) => boolean;

/** What a person has made of a statement. */
export function reviewOf(judgement: HeldJudgement | undefined): Review {
  if (judgement?.isCorrected) return "corrected";
  return judgement?.isAccepted ? "accepted" : "unreviewed";
}

/** That this has come of a person's look at it; true for any, false for none. */
export function isReviewed(wanted: NonNullable<AllStatements["reviewed"]>): JudgementTest {
  if (wanted === true) return (judgement) => reviewOf(judgement) !== "unreviewed";
  const review = wanted === false ? "unreviewed" : wanted;
  return (judgement) => reviewOf(judgement) === review;
}

/** That a person has come to this verdict, or to any. */
export function isChecked(wanted: NonNullable<AllStatements["checked"]>): JudgementTest {
  if (wanted === true) return (judgement) => (judgement?.verdicts ?? 0) !== 0;
  if (wanted === false || wanted === "not checked") return (judgement) => (judgement?.verdicts ?? 0) === 0;
  const bit = verdictBit(wanted);
  return (judgement) => ((judgement?.verdicts ?? 0) & bit) !== 0;
}

/** That it bears this tag, case aside. */
export function isTagged(tag: string): JudgementTest {
  const folded = foldAscii(tag);
  return (judgement) => judgement?.tags.has(folded) ?? false;
}

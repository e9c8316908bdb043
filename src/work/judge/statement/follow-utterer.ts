import type { StatementRecord } from "../../../record/ledger/kept.ts";
import type { Party, Step } from "../../../record/reading.ts";
import type { Span } from "../../../text/span.ts";

/** Who utters a statement, as the first of its chain has it; without one, as its own fields have it. */
export function uttererOf({ chain, speaker, source }: StatementRecord): Party {
  const step = chain.find(({ role, entity }) => role === "utterer" && entity === speaker);
  return step ?? { entity: speaker, span: source };
}

/** The chain of a statement that was put right: its utterer is the new speaker at the new words. */
export function followUtterer(old: StatementRecord, now: StatementRecord): readonly Step[] {
  const { speaker, source, cue, chain } = now;
  const first = chain.findIndex(({ role, entity }) => role === "utterer" && entity === old.speaker);
  const absent = now.speakerIs === "absent";
  return chain
    .map((step, i): Step => {
      if (i !== first) return step;
      return {
        ...step,
        entity: speaker,
        span: absent ? null : same(source, old.source) ? (step.span ?? source) : source,
        onBehalfOf: step.onBehalfOf === speaker ? null : step.onBehalfOf,
        cue: same(step.cue, old.cue) ? cue : step.cue,
        // Nobody informs himself.
        to: step.to && speaker !== null && step.to.entity === speaker ? { ...step.to, entity: null } : step.to,
      };
    })
    .filter(({ role, entity }) => role !== "relay" || speaker === null || entity !== speaker);
}

const same = (a: Span | null, b: Span | null): boolean => a?.start === b?.start && a?.end === b?.end;

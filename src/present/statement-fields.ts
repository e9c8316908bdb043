import type { Certainty, Claim, Maker, Party, Statement, Step } from "../record/reading.ts";
import type { Span } from "../text/span.ts";
import type { Contract } from "./contract-schema.ts";

// Every field is written out, so that neither the order in which a reader builds its objects nor a field that it adds
// for itself can change what is printed.

/** A statement with the fields of the contract, in their order. */
export function statementFields(statement: Statement): Contract["statements"][number] {
  return {
    id: statement.id,
    content: statement.content.map(spanFields),
    cue: spanOf(statement.cue),
    source: spanOf(statement.source),
    speaker: statement.speaker,
    speakerIs: statement.speakerIs,
    form: statement.form,
    act: statement.act,
    condition: spanOf(statement.condition),
    claims: statement.claims.map(claimFields),
    within: statement.within,
    chain: statement.chain.map(stepFields),
    certainty: statement.certainty.map(certaintyFields),
    maker: makerFields(statement.maker),
  };
}

const claimFields = (claim: Claim) => ({
  id: claim.id,
  spans: claim.spans.map(spanFields),
  act: claim.act,
  condition: spanOf(claim.condition),
  polarity: claim.polarity,
  modality: claim.modality,
  event: claim.event,
});

const stepFields = (step: Step) => ({
  role: step.role,
  ...partyFields(step),
  onBehalfOf: step.onBehalfOf,
  cue: spanOf(step.cue),
  to: step.to && partyFields(step.to),
  medium: step.medium,
  when: step.when && { from: step.when.from, to: step.when.to },
  where: step.where,
});

const certaintyFields = ({ holder, span, value, polarity }: Certainty) => ({
  holder,
  span: spanOf(span),
  value,
  polarity,
});

const makerFields = (maker: Maker) =>
  maker.kind === "person"
    ? { kind: maker.kind, name: maker.name }
    : {
        kind: maker.kind,
        name: maker.name,
        version: maker.version,
        score: Math.round(maker.score * 100) / 100,
        rules: [...maker.rules],
      };

const partyFields = ({ entity, span }: Party) => ({ entity, span: spanOf(span) });

const spanFields = ({ start, end }: Span) => ({ start, end });

/** A span with nothing but its two offsets. */
export function spanOf(span: Span | null): Span | null {
  return span && spanFields(span);
}

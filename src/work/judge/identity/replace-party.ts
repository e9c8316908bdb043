import type { StatementChanges } from "../../../record/ledger/judgement.ts";
import type { EntityRecord, StatementRecord } from "../../../record/ledger/kept.ts";
import type { Party, Step } from "../../../record/reading.ts";
import { canonicalJson } from "../../../text/canonical-json.ts";
import { speakerOf } from "../statement/resolve-edits.ts";

/** Which parties of a statement are meant. */
export type Meant = {
  /** Whether the statement's own source is among the words that stand for `to`. */
  readonly speaks: boolean;
  readonly isMeant: (party: Party) => boolean;
};

/** The changes by which `to` stands in a statement wherever a party that is meant stood. */
export function replaceParty(statement: StatementRecord, meant: Meant, to: EntityRecord): StatementChanges {
  const { speaks, isMeant } = meant;
  // Nobody without a name is put where a name would stand.
  const entity = to.named ? to.id : null;
  const replace = <Kind extends Party>(party: Kind): Kind => (isMeant(party) ? { ...party, entity } : party);
  const chain = statement.chain.map(
    (step): Step => ({
      // The utterer follows the speaker, by whom it is told from those who spoke beside it.
      ...(step.role === "utterer" && step.entity === statement.speaker ? step : replace(step)),
      to: step.to && replace(step.to),
      onBehalfOf:
        step.onBehalfOf !== null && isMeant({ entity: step.onBehalfOf, span: null }) ? entity : step.onBehalfOf,
    }),
  );
  const speaker = { speaker: statement.speaker, speakerIs: statement.speakerIs };
  const now = speaks ? speakerOf(to) : speaker;
  return {
    ...(canonicalJson(now) === canonicalJson(speaker) ? {} : now),
    ...(canonicalJson(chain) === canonicalJson(statement.chain) ? {} : { chain }),
  };
}

import type { StatementChanges } from "../../../record/ledger/judgement.ts";
import type { StatementRecord } from "../../../record/ledger/kept.ts";
import type { Party, Step } from "../../../record/reading.ts";
import { findEntity } from "../find/find-entity.ts";
import { matchEntities } from "../find/match-entities.ts";
import type { OpenDocument } from "../open-document.ts";
import type { Edits } from "./edits.ts";
import { findPlace } from "./find-place.ts";
import { spansOf } from "./spans-of.ts";

type Around = { readonly statement: StatementRecord; readonly document: OpenDocument };

/** The chain as a person has it, where that says anything of the chain: carriers replaced, the utterer's own facts set. */
export function changeChain(edits: Edits, around: Around): Pick<StatementChanges, "chain"> {
  const { relays, publisher, to, medium, onBehalfOf } = edits;
  if ([relays, publisher, to, medium, onBehalfOf].every((one) => one === undefined)) return {};
  const { chain, speaker, source, cue } = around.statement;
  const found = chain.filter(({ role }) => role === "utterer");
  const utterers = found.length > 0 ? found : [{ ...blank("utterer", { entity: speaker, span: source }), cue }];
  const carriers = (role: "relay" | "publisher", named: readonly string[] | undefined) => {
    const old = chain.filter((step) => step.role === role);
    return named ? named.map((meant) => carrier(role, meant, { ...around, old })) : old;
  };
  return {
    chain: [
      ...utterers.map((step) => ({
        ...step,
        ...(medium && { medium }),
        ...(to !== undefined && { to: to === null ? null : findParty(to, step.to, around) }),
        ...(onBehalfOf !== undefined && { onBehalfOf: entityOrNone(onBehalfOf, around) }),
      })),
      ...carriers("relay", relays),
      ...carriers("publisher", publisher === undefined ? undefined : publisher === null ? [] : [publisher]),
    ],
  };
}

const carrier = (
  role: Step["role"],
  meant: string,
  { old, ...around }: Around & { readonly old: readonly Step[] },
): Step => {
  const party = findParty(meant, null, around);
  return old.find(({ entity }) => entity !== null && entity === party.entity) ?? blank(role, party);
};

const entityOrNone = (meant: string | null, { document }: Around): string | null =>
  meant === null ? null : findEntity(document.entities, meant).id;

/** By name or id where the document has the entity, else by the words in the text and what is mentioned there. */
const findParty = (meant: string, old: Party | null, { statement, document }: Around): Party => {
  const { entities, mentions, text } = document;
  if (matchEntities(entities, meant).length > 0) return { entity: findEntity(entities, meant).id, span: null };
  const span = findPlace(text, meant, { old: old?.span ? [old.span] : [], around: spansOf(statement) });
  const mention = mentions.find(({ start, end }) => start === span.start && end === span.end);
  return { entity: mention?.entity ?? null, span };
};

const blank = (role: Step["role"], party: Party): Step => ({
  role,
  ...party,
  onBehalfOf: null,
  cue: null,
  to: null,
  medium: "unknown",
  when: null,
  where: null,
});

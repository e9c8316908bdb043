import type { Reads } from "../../../ledger/ledger.ts";
import { Failure } from "../../../record/failure.ts";
import { findingId } from "../../../record/finding-id.ts";
import type { EntityRecord, MentionRecord } from "../../../record/ledger/kept.ts";
import type { EntityKind, Mention } from "../../../record/reading.ts";
import { shortId } from "../../../text/sha256.ts";
import { cut, type Span } from "../../../text/span.ts";
import { linkEntities } from "../../add/records/link-entities.ts";
import { changeOf } from "../change-of.ts";
import { findEntity } from "../find/find-entity.ts";
import { findRecord } from "../find/find-record.ts";
import { judgedOn } from "../judged-on.ts";
import { standingId } from "../judgement-id.ts";
import { type OpenDocument, openDocument } from "../open-document.ts";
import type { Plan, Signature } from "../plan.ts";
import type { Place } from "../statement/edits.ts";
import { findPlace } from "../statement/find-place.ts";

/** Words that stand for a party, in a document given by its id or the beginning of it. */
export type NewMention = {
  readonly document: string;
  readonly span: Place;
  /** An entity of the document by name or id; null for a party that it is not known to speak of. */
  readonly party: string | null;
  /** What the words stand for, and so what a new party is. */
  readonly of: EntityKind;
  readonly form: Mention["form"];
};

/**
 * A person says that these words stand for a party, and lets that stand. A new party is tied to those of other documents
 * as one is that was read; one that the text did not name has this name from now on. Nothing to do where the words stand
 * for it already. Throws what `findPlace` and `findEntity` throw, and `Failure` "bad-option" where the words stand for
 * another.
 */
export function addMention(given: NewMention, signature: Signature): Plan {
  return async (now) => {
    const document = await openDocument(now, (await findRecord(now, given.document, ["document"])).id);
    const span = findPlace(document.text, given.span, { old: [], around: [] });
    const known = given.party === null ? null : findEntity(document.entities, given.party);
    if (isThere(document, span, known)) return null;
    const party = known ?? (await newParty(now, document, { ...given, span }));
    const put = nameBy(party, given.form, cut(document.text, span));
    const mention: MentionRecord = {
      kind: "mention",
      id: findingId(document.document.id, "mention", [span]),
      document: document.document.id,
      ...span,
      of: given.of,
      form: given.form,
      use: "literal",
      entity: put.id,
    };
    const review = {
      kind: "review" as const,
      id: standingId("review", mention, signature.by),
      ...(await judgedOn(now, mention, signature)),
      verdict: "accepted" as const,
      reason: null,
    };
    const changed = put === known ? [] : [put];
    const coming = [...changed, ...document.entities.filter(({ id }) => id !== put.id)];
    const links = await linkEntities(now, changed, { coming, going: new Set() });
    return changeOf({
      act: "annotate",
      by: signature.by,
      subject: mention.id,
      record: [...changed, mention, review, ...links],
    });
  };
}

/** Whether the words stand for this party. Who else they stand for is said of the mention that is there. */
const isThere = ({ mentions, entities }: OpenDocument, { start, end }: Span, party: EntityRecord | null): boolean => {
  const there = mentions.filter((mention) => mention.start === start && mention.end === end);
  if (there.some(({ entity }) => entity === party?.id)) return true;
  const [other] = there;
  if (!other) return false;
  const name = entities.find(({ id }) => id === other.entity)?.name ?? other.entity;
  throw new Failure("bad-option", `these words stand for ${name}: say of mention ${other.id} who is meant by them`);
};

const newParty = async (
  now: Reads,
  { document, text }: OpenDocument,
  { span, of }: { readonly span: Span; readonly of: EntityKind },
): Promise<EntityRecord> => {
  const base = findingId(document.id, "entity", [span]);
  let id = base;
  // Another party may have been met first in these words, which by now stand for nobody.
  for (let times = 1; await now.live("entity", id); times++) id = shortId(base, times);
  return { kind: "entity", id, document: document.id, of, name: inOneLine(cut(text, span)), named: false };
};

const nameBy = (party: EntityRecord, form: Mention["form"], words: string): EntityRecord =>
  form === "name" && !party.named ? { ...party, name: inOneLine(words), named: true } : party;

const inOneLine = (words: string): string => words.replace(/\s+/gu, " ");

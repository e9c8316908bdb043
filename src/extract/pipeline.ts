import { findingId } from "../record/finding-id.ts";
import type { Entity, Findings, Mention } from "../record/reading.ts";
import type { Tags } from "../record/tags.ts";
import type { Document } from "../text/document.ts";
import { shortId } from "../text/sha256.ts";
import { bySpan, type Span } from "../text/span.ts";
import { type AttributionContext, type Draft, speakerPhrase } from "./attribution/draft.ts";
import { draftCues } from "./attribution/draft-cues.ts";
import { findQuotations } from "./attribution/find-quotations.ts";
import { ATTRIBUTION_RULES } from "./attribution/rules.ts";
import { type EntityBook, entityBook } from "./entities/entity-book.ts";
import { findStatements } from "./find-statements.ts";

/** A document and what the model says of it into findings. Pure: same document and tags, same findings. */
export function extract(document: Document, tags: Tags): Findings {
  const { text } = document;
  const context: AttributionContext = {
    text,
    quotations: findQuotations(text),
    names: tags.names,
    phrases: [...tags.names, ...tags.nominals].sort(bySpan),
  };
  const drafts = ATTRIBUTION_RULES.reduce<readonly Draft[]>(
    (found, rule) => rule.apply(found, context),
    draftCues(tags.cues),
  );
  const parties = drafts
    .flatMap((d) => [speakerPhrase(d), d.audience, ...d.relays])
    .filter((s): s is Span => s !== null);
  const sources = drafts
    .flatMap((d) => {
      const phrase = speakerPhrase(d);
      return phrase ? [{ ...phrase, named: d.named }] : [];
    })
    .sort((a, b) => a.start - b.start);
  const direct = context.quotations.map((q) => q.inner);
  const speeches = drafts.map((d) => ({
    content: d.content.filter((piece) => direct.some((q) => q.start <= piece.start && piece.end <= q.end)),
    source: speakerPhrase(d) ?? (d.continues && speakerPhrase(d.continues)),
  }));
  const book = entityBook(text, tags, parties, sources, speeches);
  const entityId = entityIds(document, book);
  return {
    statements: findStatements(document, drafts, context, book, tags, entityId),
    mentions: mentionsOf(book, entityId),
    entities: entitiesOf(book, entityId),
    notes: [],
  };
}

/** An entity's id is that of its first mention, so that reading again gives the same. */
function entityIds({ id }: Document, book: EntityBook): (party: number) => string {
  const taken = new Map<string, number>();
  const ids = book.parties.map(({ first }) => {
    const base = findingId(id, "entity", [book.mentions[first]!]);
    const times = taken.get(base) ?? 0;
    taken.set(base, times + 1);
    // Two parties may be first met in the same words.
    return times === 0 ? base : shortId(base, times);
  });
  return (party) => ids[party]!;
}

function mentionsOf(book: EntityBook, entityId: (party: number) => string): Mention[] {
  return book.mentions.flatMap((m, i) => {
    const party = book.party[i];
    if (party === null || party === undefined) return [];
    return [
      { start: m.start, end: m.end, kind: m.kind, form: m.form, use: "literal" as const, entity: entityId(party) },
    ];
  });
}

function entitiesOf(book: EntityBook, entityId: (party: number) => string): Entity[] {
  // A name may go over the end of a line; it is the same name.
  const inOneLine = (name: string) => name.replace(/\s+/gu, " ");
  return book.parties.map((p, i) => ({
    id: entityId(i),
    kind: p.kind,
    name: inOneLine(p.name ?? book.mentions[p.first]!.words),
  }));
}

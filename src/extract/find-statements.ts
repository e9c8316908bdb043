import { findingId, placeOfStatement } from "../record/finding-id.ts";
import type { Statement } from "../record/reading.ts";
import type { Tags } from "../record/tags.ts";
import type { Document } from "../text/document.ts";
import { sentences } from "../text/sentences.ts";
import { bySpan } from "../text/span.ts";
import { buildChain } from "./attribution/build-chain.ts";
import { chooseAct } from "./attribution/choose-act.ts";
import { divideClaims } from "./attribution/divide-claims.ts";
import { type AttributionContext, type Draft, speakerPhrase } from "./attribution/draft.ts";
import { findCondition } from "./attribution/find-condition.ts";
import { formOf } from "./attribution/form-of.ts";
import { nestDrafts } from "./attribution/nest-drafts.ts";
import { type PartyReading, partiesOf } from "./attribution/party-of.ts";
import { passesOn } from "./attribution/passes-on.ts";
import { publisherOf } from "./attribution/publisher-of.ts";
import { settingsOf } from "./attribution/settings-of.ts";
import { certaintyOf } from "./certainty/certainty-of.ts";
import type { EntityBook } from "./entities/entity-book.ts";

/** Drafts with their parties known, made into statements in reading order. */
export function findStatements(
  document: Document,
  drafts: readonly Draft[],
  context: AttributionContext,
  book: EntityBook,
  tags: Tags,
  entityId: (party: number) => string,
): Statement[] {
  const { text, quotations } = context;
  const ordered = [...drafts].sort(
    (a, b) => bySpan(a.content[0]!, b.content[0]!) || (a.cue?.start ?? 0) - (b.cue?.start ?? 0),
  );
  const outerOf = nestDrafts(ordered);
  const lines = sentences(text);
  const contents = ordered.flatMap((d) => d.content);
  const idOf = new Map(ordered.map((d) => [d, findingId(document.id, "statement", placeOfStatement(d))]));
  const utterersOf = new Map(ordered.map((d) => [d, uttererReadings(text, d, book)]));
  const settings = settingsOf(text, ordered, lines, document.published, (d) => utterersOf.get(d)!);
  return ordered.map((draft): Statement => {
    const id = idOf.get(draft)!;
    const utterers = utterersOf.get(draft)!;
    const act = chooseAct(text, draft);
    const condition = findCondition(text, draft);
    const { medium, when } = settings.get(draft)!;
    const outerDraft = outerOf.get(draft) ?? null;
    const outer = outerDraft && outerLink(text, outerDraft, utterersOf.get(outerDraft)!, book);
    const first = utterers[0];
    const speaker = first?.is === "named" && first.party !== null ? entityId(first.party) : null;
    const uttered = { entity: speaker, span: first?.span ?? null };
    return {
      id,
      content: draft.content,
      cue: draft.cue,
      source: draft.source,
      speaker,
      speakerIs: first?.is ?? "absent",
      form: formOf(text, draft.content, quotations),
      act,
      condition,
      claims: divideClaims(text, id, draft.content, act, condition),
      within: outerDraft ? idOf.get(outerDraft)! : null,
      chain: buildChain(draft, {
        text,
        book,
        entityId,
        utterers,
        medium,
        when,
        publisher: publisherOf(text, draft, lines, contents, book),
        outer,
      }),
      certainty: certaintyOf(text, uttered, draft.cue, draft.content, act, condition),
      // without a cue of the model's it is the rules that found it
      maker: {
        kind: draft.cue ? "model" : "rule",
        ...tags.model,
        score: Math.round(draft.score * 100) / 100,
        rules: draft.rules,
      },
    };
  });
}

/** Who utters a draft: the parties of its source, or, where it carries another on, that one's. */
function uttererReadings(text: string, draft: Draft, book: EntityBook): PartyReading[] {
  const source = speakerPhrase(draft) ?? (draft.continues && speakerPhrase(draft.continues));
  return source ? partiesOf(text, source, book) : [];
}

/** What the draft around another is to that one's chain. */
function outerLink(text: string, draft: Draft, utterers: readonly PartyReading[], book: EntityBook) {
  return { draft, utterers, passesOn: passesOn(text, draft, chooseAct(text, draft), utterers, book) };
}

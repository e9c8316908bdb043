import type { SpeakerKind } from "../../record/reading.ts";
import type { Span } from "../../text/span.ts";
import type { EntityBook } from "../entities/entity-book.ts";
import { pronounOf } from "../entities/pronouns.ts";
import type { RawMention } from "../entities/raw-mention.ts";
import { type SourceHead, sourceHeads } from "../entities/source-heads.ts";

/** Who a phrase of the text stands for: one entry a party, `party` an index into the book, null where it names none. */
export type PartyReading = {
  readonly is: SpeakerKind;
  readonly party: number | null;
  readonly span: Span;
  readonly onBehalfOf: number | null;
};

const SPEAKS_FOR =
  /^(?:spokes(?:man|woman|person|people|persons)|officials?|representatives?|diplomats?|envoys?|ambassadors?|sources?|officers?|commanders?|fighters?|minister|ministers|leaders?|members?|lawmakers?|media|authorities|police|troops|forces|aides?|advisers?|advisors?|negotiators?|statement|head|chief)$/u;

/** The parties of a phrase. A named entity is never put in the place of one that is only described. */
export function partiesOf(text: string, span: Span, book: EntityBook): PartyReading[] {
  const heads = sourceHeads(
    text,
    span,
    book.mentionsIn(span).map((i) => book.mentions[i]!),
  );
  return heads.map((head) => partyOf(head, book));
}

function partyOf(head: SourceHead, book: EntityBook): PartyReading {
  const mention = head.mention ?? described(head, book);
  const party = mention ? book.partyOf(mention) : null;
  const other = head.others.find((o) => o.kind !== "person");
  const onBehalfOf =
    other && (SPEAKS_FOR.test(head.noun) || head.mention?.kind === "person") ? book.partyOf(other) : null;
  const reading = (is: SpeakerKind, who: number | null): PartyReading => ({
    is,
    party: who,
    span: head.span,
    onBehalfOf,
  });
  if (head.mention && pronounOf(head.mention.words)) {
    if (party === null) return reading("unresolved", null);
    return book.parties[party]!.named ? reading("named", party) : reading("unnamed", null);
  }
  if (head.mention) return reading("named", party);
  if (party !== null && book.parties[party]!.named) return reading("named", party);
  return reading("unnamed", null);
}

/** The description that the model and the book know for this head, if any. */
function described({ span }: SourceHead, book: EntityBook): RawMention | undefined {
  const beginning = book.mentionsIn({ start: span.start - 1, end: span.start + 5 }).map((i) => book.mentions[i]!);
  return beginning.find(
    (m) => m.form === "nominal" && m.start >= span.start - 1 && m.start <= span.start + 4 && m.end <= span.end,
  );
}

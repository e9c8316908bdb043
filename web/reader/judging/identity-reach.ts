import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import type { PageStatement } from "../../../src/present/desk/page-statement.ts";
import { contains, cut, type Span } from "../../../src/text/span.ts";

/** How many mentions and statements follow when it is said whom words stand for. */
export type IdentityReach = { readonly mentions: number; readonly statements: number };

type Asked = { readonly who: string; readonly of: "these words" | "all its mentions" };

/** Counts beforehand what the ledger will tie anew when a statement's source is said to be somebody. */
export function identityReach(page: DocumentPage, statement: PageStatement, { who, of }: Asked): IdentityReach {
  const to = page.entities.find(({ id }) => id === who);
  if (!to || statement.source === null) return { mentions: 0, statements: 0 };
  const spot = sourceMention(statement, page.mentions);
  const speaker = to.named ? to.id : null;
  const follows = (one: PageStatement, speaks: boolean) =>
    speaks && (one.speaker !== speaker || one.speakerIs !== (to.named ? "named" : "unnamed"));
  if (spot === null) {
    const same = page.statements.filter((one) => follows(one, hasSameWords(page, statement, { one, of })));
    return { mentions: 0, statements: same.length };
  }
  const tied = tiedWith(spot, page.mentions, of);
  const isWhole = page.mentions.every((one) => one.entity !== spot.entity || tied.includes(one));
  const places = new Set(tied.map(({ start, end }) => `${start}-${end}`));
  const isMeant = (party: { readonly entity: string | null; readonly span: Span | null }) =>
    (isWhole && party.entity === spot.entity) ||
    (party.span !== null && places.has(`${party.span.start}-${party.span.end}`));
  const changes = (one: PageStatement) => {
    const mention = sourceMention(one, page.mentions);
    const speaks = (mention !== null && tied.includes(mention)) || (isWhole && one.speaker === spot.entity);
    return follows(one, speaks) || one.chain.some((step) => isOther(one, step));
  };
  const isOther = (one: PageStatement, step: PageStatement["chain"][number]) =>
    (!(step.role === "utterer" && step.entity === one.speaker) && isMeant(step) && step.entity !== speaker) ||
    (step.to !== null && isMeant(step.to) && step.to.entity !== speaker) ||
    (step.onBehalfOf !== null && isMeant({ entity: step.onBehalfOf, span: null }) && step.onBehalfOf !== speaker);
  return {
    mentions: tied.filter(({ entity }) => entity !== to.id).length,
    statements: page.statements.filter(changes).length,
  };
}

type Mentioned = DocumentPage["mentions"][number];

/** That "he" is somebody else says nothing of a name that he was taken for. */
const tiedWith = (spot: Mentioned, all: readonly Mentioned[], of: Asked["of"]): readonly Mentioned[] => {
  const fellows = all.filter(({ entity }) => entity === spot.entity);
  if (of === "these words") return fellows.filter(({ start, end }) => start === spot.start && end === spot.end);
  return spot.form === "name" ? fellows : fellows.filter(({ form }) => form !== "name");
};

const sourceMention = ({ source, speaker, chain }: PageStatement, all: readonly Mentioned[]): Mentioned | null => {
  if (source === null) return null;
  const inside = all.filter((mention) => contains(source, mention));
  const exactly = (span: Span | null | undefined) =>
    span ? inside.find(({ start, end }) => start === span.start && end === span.end) : undefined;
  const utterer = chain.find(({ role, entity }) => role === "utterer" && entity === speaker);
  return (
    exactly(utterer ? utterer.span : source) ??
    exactly(source) ??
    inside.find(({ entity }) => entity === speaker) ??
    inside.find(({ start }) => start === source.start) ??
    null
  );
};

/** Words that nobody has tied to a party go by how they are written. */
const hasSameWords = (
  { document, mentions }: DocumentPage,
  { source, speakerIs }: PageStatement,
  { one, of }: { readonly one: PageStatement; readonly of: Asked["of"] },
): boolean => {
  if (one.source === null || source === null) return false;
  if (one.source.start === source.start && one.source.end === source.end) return true;
  if (of === "these words" || one.speakerIs !== speakerIs || document.text === null) return false;
  return (
    fold(cut(document.text, one.source)) === fold(cut(document.text, source)) && sourceMention(one, mentions) === null
  );
};

const fold = (words: string): string =>
  words.normalize("NFKD").replace(/\p{M}/gu, "").replace(/\s+/gu, " ").trim().toLowerCase();

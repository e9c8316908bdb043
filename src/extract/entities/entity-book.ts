import type { EntityKind } from "../../record/reading.ts";
import type { Tags } from "../../record/tags.ts";
import { contains, overlaps, type Span } from "../../text/span.ts";
import { clusterKind, clusterNames } from "./cluster-names.ts";
import { describes, descriptionWords, headNoun } from "./descriptions.ts";
import { findMentions } from "./find-mentions.ts";
import { genderOf } from "./gender-of.ts";
import { linkScorer } from "./link-score.ts";
import { pronounOf } from "./pronouns.ts";
import type { RawMention } from "./raw-mention.ts";
import { type Candidate, resolveAnaphor } from "./resolve-anaphors.ts";

/** A stretch of direct speech and where its source stands: who "I" is inside it, and who "he" is not. */
export type Speech = { readonly content: readonly Span[]; readonly source: Span | null };

/** Who is who in one document: mentions in reading order, each with its party, and what is known of each party. */
export type EntityBook = {
  readonly mentions: readonly RawMention[];
  readonly party: readonly (number | null)[];
  readonly parties: readonly (Candidate & { readonly name: string | null; readonly first: number })[];
};

/** A source phrase, and the model's probability that its party is named somewhere in the text. */
export type Source = Span & { readonly named: number };

/** Ties the mentions of a text to parties: names first, then descriptions and pronouns in reading order. */
export function entityBook(
  text: string,
  tags: Tags,
  phrases: readonly Span[],
  sources: readonly Source[],
  speeches: readonly Speech[],
): EntityBook {
  const mentions = findMentions(text, tags, phrases);
  const clusters = clusterNames(
    text,
    mentions.filter((m) => m.form === "name"),
  );
  const party: (number | null)[] = mentions.map((m) =>
    m.form === "name" ? clusters.findIndex((c) => c.names.includes(m)) : null,
  );
  const parties: (Candidate & { name: string | null; first: number })[] = clusters.map((c) => ({
    kind: clusterKind(c),
    named: true,
    gender:
      c.names.map((n) => genderOf(n.words, text.slice(Math.max(0, n.start - 20), n.start))).find((g) => g !== null) ??
      null,
    name: [...c.names].sort((a, b) => b.words.length - a.words.length)[0]!.words,
    first: mentions.indexOf(c.names[0]!),
  }));
  const described = clusters.map((c) => new Set(c.names.flatMap((n) => [...descriptionWords(text, n)])));
  const speechOf = (m: Span) => speeches.find((s) => s.content.some((piece) => contains(piece, m)));
  const partyAt = (span: Span | null) => (span ? firstParty(mentions, party, span) : null);
  const context = {
    mentions,
    party,
    parties,
    score: linkScorer(tags.links),
    barred: (m: RawMention) => {
      const speaker = pronounOf(m.words)?.person === 3 ? partyAt(speechOf(m)?.source ?? null) : null;
      return new Set(speaker === null ? [] : [speaker]);
    },
    favour: (m: RawMention, p: number) => {
      const model = parties[p]!.named ? namedOdds(m) : 0;
      if (m.form === "pronoun") return model + (isSource(m) && lastSpeaker(m) === p ? LAST_SPEAKER : 0);
      const named = described[p] && describes(described[p], headNoun(m.words)) ? DESCRIBED : 0;
      return model + named + (isSource(m) && lastSpeaker(m, parties[p]!.kind) === p ? LAST_OF_KIND : 0);
    },
  };
  const isSource = (m: Span) => sources.some((s) => s.start === m.start && s.end >= m.end);
  // the model's log-odds that a source is named at all: they weigh for every named party, or against
  const namedOdds = (m: Span): number => {
    const source = sources.find((s) => s.start === m.start && s.end >= m.end);
    return source ? Math.max(-NAMED, Math.min(NAMED, Math.log(source.named / Math.max(1e-6, 1 - source.named)))) : 0;
  };
  // the last party that spoke before this mention, or the last of a kind
  const lastSpeaker = (m: Span, kind?: EntityKind): number | null => {
    for (let i = sources.length - 1; i >= 0; i--) {
      const who = sources[i]!.end <= m.start ? partyAt(sources[i]!) : null;
      if (who !== null && (kind === undefined || parties[who]!.kind === kind)) return who;
    }
    return null;
  };
  const inSpeech = mentions.map((m) => speechOf(m) !== undefined);
  for (const quoted of [false, true]) {
    mentions.forEach((mention, index) => {
      if (mention.form === "name" || inSpeech[index] !== quoted) return;
      party[index] = settle(index);
    });
  }
  return { mentions, party, parties };

  function settle(index: number): number | null {
    const mention = mentions[index]!;
    const pronoun = pronounOf(mention.words);
    if (pronoun?.person === 1) return partyAt(speechOf(mention)?.source ?? null);
    if (pronoun?.person === 2) return null;
    if (!pronoun && !mayRefer(mention)) return newParty(index);
    const found = resolveAnaphor(index, context);
    if (found === null) return pronoun ? null : newParty(index);
    const gender = pronoun ? pronoun.gender : null;
    if (gender === "he" || gender === "she") parties[found]!.gender = gender;
    return found;
  }

  function newParty(index: number): number {
    const mention = mentions[index]!;
    parties.push({ kind: mention.kind, named: false, gender: genderOf(mention.words, ""), name: null, first: index });
    return parties.length - 1;
  }
}

/** The most that the model's word on whether a source is named may weigh. */
const NAMED = 3;
/** Log-odds that "the spokesman" is one whose name stands beside that word. */
const DESCRIBED = 4;

/** Log-odds that "the network" is the last body that spoke, or "the veteran" the last person. */
const LAST_OF_KIND = 1.5;
/** Log-odds that "he" in "he said" is the last speaker, beyond what the model sees. */
const LAST_SPEAKER = 0.7;

/** Only a definite description can stand for somebody already spoken of. */
function mayRefer(mention: RawMention): boolean {
  return /^(?:the|this|that|these|those|his|her|its|their|both)\s/iu.test(mention.words);
}

/** The party of the first name in a span, else of the first other mention. */
function firstParty(mentions: readonly RawMention[], party: readonly (number | null)[], span: Span): number | null {
  const inside = mentions.flatMap((m, i) => (overlaps(m, span) ? [i] : []));
  const best =
    inside.find((i) => mentions[i]!.form === "name" && mentions[i]!.kind === "person") ??
    inside.find((i) => mentions[i]!.form === "name") ??
    inside[0];
  return best === undefined ? null : (party[best] ?? null);
}

import type { Tags } from "../../record/tags.ts";
import type { Span } from "../../text/span.ts";
import { spanIndex } from "../../text/span-index.ts";
import { clusterKind, clusterNames, type NameCluster } from "./cluster-names.ts";
import { describes, descriptionWords, headNoun, isAnotherBody } from "./descriptions.ts";
import { findMentions } from "./find-mentions.ts";
import { foldName } from "./fold-name.ts";
import { genderOf } from "./gender-of.ts";
import { linkScorer } from "./link-score.ts";
import { pronounOf } from "./pronouns.ts";
import type { RawMention } from "./raw-mention.ts";
import { type Candidate, resolveAnaphor } from "./resolve-anaphors.ts";
import { type Source, type Speakers, type Speech, speakersOf } from "./speakers.ts";

/** Who is who in one document: mentions in reading order, each with its party, and what is known of each party. */
export type EntityBook = {
  readonly mentions: readonly RawMention[];
  readonly party: readonly (number | null)[];
  readonly parties: readonly BookParty[];
  /** Places in `mentions` of those that share a character with a span, in order. */
  readonly mentionsIn: (span: Span) => number[];
  readonly partyOf: (mention: RawMention) => number | null;
};

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
  const clusterOf = new Map(clusters.flatMap((c, i) => c.names.map((n) => [n, i] as const)));
  const party = mentions.map((m) => clusterOf.get(m) ?? null);
  const placeOf = new Map(mentions.map((m, i) => [m, i] as const));
  const parties = clusters.map((c) => namedParty(text, c, placeOf.get(c.names[0]!)!));
  const speakers = speakersOf(mentions, party, parties, sources, speeches);
  const quoted = (m: Span) => speakers.partyAt(speakers.speechOf(m)?.source ?? null);
  const context = {
    mentions,
    party,
    parties,
    score: linkScorer(tags.links),
    barred: (m: RawMention) => (pronounOf(m.words)?.person === 3 ? quoted(m) : null),
    favour: favourOf(text, clusters, parties, speakers),
  };
  // inside quotations last, for who "I" is has to be known by then
  const inSpeech = mentions.map((m) => m.form !== "name" && speakers.speechOf(m) !== undefined);
  for (const speech of [false, true]) {
    mentions.forEach((mention, index) => {
      if (mention.form !== "name" && inSpeech[index] === speech) party[index] = settle(index);
    });
  }
  return {
    mentions,
    party,
    parties,
    mentionsIn: spanIndex(mentions),
    partyOf: (mention) => party[placeOf.get(mention) ?? -1] ?? null,
  };

  function settle(index: number): number | null {
    const mention = mentions[index]!;
    const pronoun = pronounOf(mention.words);
    if (pronoun?.person === 1) return quoted(mention);
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

type BookParty = Candidate & { readonly name: string | null; readonly first: number };

function namedParty(text: string, cluster: NameCluster, first: number): BookParty {
  const genders = cluster.names.map((n) => genderOf(n.words, text.slice(Math.max(0, n.start - 20), n.start)));
  return {
    kind: clusterKind(cluster),
    named: true,
    gender: genders.find((g) => g !== null) ?? null,
    name: [...cluster.names].sort((a, b) => b.words.length - a.words.length)[0]!.words,
    first,
  };
}

/** Log-odds that the rules add for a party beside the model's: who was just speaking, and what is said of it. */
function favourOf(
  text: string,
  clusters: readonly NameCluster[],
  parties: readonly BookParty[],
  speakers: Speakers,
): (mention: RawMention, party: number) => number {
  const described = clusters.map((c) => new Set(c.names.flatMap((n) => [...descriptionWords(text, n)])));
  return (m, p) => {
    const source = speakers.sourceOf(m);
    // the model's word on whether a source is named weighs for every named party, or against
    const model = source && parties[p]!.named ? namedOdds(source.named) : 0;
    if (m.form === "pronoun") return model + (source && speakers.lastBefore(m) === p ? LAST_SPEAKER : 0);
    if (isAnotherBody(parties[p]!.name ?? "", headNoun(m.words))) return -ANOTHER;
    const noun = headNoun(m.words);
    const called =
      m.kind !== "person" &&
      foldName(parties[p]!.name ?? "")
        .split(" ")
        .includes(noun);
    const said = called ? CALLED : described[p] && describes(described[p], noun) ? DESCRIBED : 0;
    return model + said + (source && speakers.lastBefore(m, parties[p]!.kind) === p ? LAST_OF_KIND : 0);
  };
}

const namedOdds = (named: number) => Math.max(-NAMED, Math.min(NAMED, Math.log(named / Math.max(1e-6, 1 - named))));

/** The most that the model's word on whether a source is named may weigh. */
const NAMED = 3;
/** Log-odds that "the spokesman" is one whose name stands beside that word. */
const DESCRIBED = 4;
/** Log-odds that "the council" is the one whose name has that word. */
const CALLED = 7;
/** Log-odds against "the ministry" being a council. */
const ANOTHER = 6;
/** Log-odds that "the network" is the last body that spoke, or "the veteran" the last person. */
const LAST_OF_KIND = 1.5;
/** Log-odds that "he" in "he said" is the last speaker, beyond what the model sees. */
const LAST_SPEAKER = 0.7;

/** Only a definite description can stand for somebody already spoken of. */
function mayRefer(mention: RawMention): boolean {
  return /^(?:the|this|that|these|those|his|her|its|their|both)\s/iu.test(mention.words);
}

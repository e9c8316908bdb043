import { MEDIA } from "../../src/record/medium.ts";
import type { Entity, Mention, Reading, Statement, Step } from "../../src/record/reading.ts";
import { type Document, FORMS } from "../../src/text/document.ts";
import { sha256, shortId } from "../../src/text/sha256.ts";
import type { Generated, Said } from "./generate/write-article.ts";

/** A generated article as a reader that makes no mistake would read it. */
export function toReading(article: Generated, number: number): Reading {
  const { text, outlet, title, day, said } = article;
  const document: Document = {
    id: shortId(sha256(text), outlet, number),
    bytes: sha256(text),
    part: null,
    text,
    textHash: sha256(text),
    title,
    outlet,
    byline: null,
    credit: null,
    url: `https://outlet.example/${number}`,
    language: "en",
    // two in three are reports
    form: FORMS[number % (3 * FORMS.length)] ?? "report",
    published: { edtf: day, from: day, to: day, basis: "given", why: "Generated." },
  };
  const idOf = (speaker: string) => shortId(document.id, "entity", speaker);
  const speakers = [...new Set(said.map(({ speaker }) => speaker))];
  return {
    file: `${number}.txt`,
    document,
    statements: said.map((one, order) => {
      const [speaker, next] = [one, said[(order + 1) % said.length]!].map(({ speaker: name }) => idOf(name));
      return toStatement(one, { document, order: number + order, speaker: speaker!, other: next! });
    }),
    mentions: said.map(
      ({ source, speaker }): Mention => ({
        ...source,
        kind: kindOf(speaker),
        form: "name",
        use: "literal",
        entity: idOf(speaker),
      }),
    ),
    entities: speakers.map((name): Entity => ({ id: idOf(name), kind: kindOf(name), name })),
    notes: [],
  };
}

/** Of the same name always the same; one in six is no person. */
const kindOf = (name: string): Entity["kind"] => (name.length % 6 === 0 ? "organization" : "person");

type Place = {
  readonly document: Document;
  /** By this number statements differ in all that their words do not say. */
  readonly order: number;
  readonly speaker: string;
  /** Whoever speaks next in the document: spoken to by some, and by others relayed. */
  readonly other: string;
};

const toStatement = ({ source, cue, content, act, isDirect }: Said, place: Place): Statement => {
  const { document, order } = place;
  const id = shortId(document.id, "statement", cue.start, cue.end, content.start, content.end);
  const polarity = act === "deny" ? "fails" : "holds";
  const speaker = order % 12 === 5 ? null : place.speaker;
  return {
    id,
    content: [content],
    cue,
    source,
    speaker,
    speakerIs: speaker === null ? "unnamed" : "named",
    form: isDirect ? "direct" : "indirect",
    act,
    condition: null,
    claims: [
      { id: shortId(id, "claim"), spans: [content], act, condition: null, polarity, modality: "actual", event: null },
    ],
    within: null,
    chain: toChain({ ...place, speaker, source, cue }),
    certainty: [{ holder: speaker, span: null, value: "certain", polarity: "positive" }],
    maker: { kind: "model", name: "bench", version: "1", score: 0.9, rules: [] },
  };
};

const toChain = ({
  document,
  order,
  speaker,
  other,
  source,
  cue,
}: Omit<Place, "speaker"> & Pick<Statement, "speaker"> & Pick<Said, "source" | "cue">): Step[] => {
  const plain = { span: null, onBehalfOf: null, cue: null, to: null, when: null, where: null };
  const utterer: Step = {
    ...{ ...plain, role: "utterer", entity: speaker, span: source, cue },
    to: order % 5 === 0 ? { entity: other, span: null } : null,
    medium: MEDIA[order % (2 * MEDIA.length)] ?? "speech",
    when: order % 7 === 0 ? { from: document.published!.from, to: document.published!.to } : null,
  };
  return order % 9 === 0 ? [utterer, { ...plain, role: "relay", entity: other, medium: "release" }] : [utterer];
};

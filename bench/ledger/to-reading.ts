import type { Entity, Mention, Reading, Statement } from "../../src/record/reading.ts";
import type { Document } from "../../src/text/document.ts";
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
    form: "report",
    published: { edtf: day, from: day, to: day, basis: "given", why: "Generated." },
  };
  const idOf = (speaker: string) => shortId(document.id, "entity", speaker);
  const speakers = [...new Set(said.map(({ speaker }) => speaker))];
  return {
    file: `${number}.txt`,
    document,
    statements: said.map((one) => toStatement(one, document.id, idOf(one.speaker))),
    mentions: said.map(
      ({ source, speaker }): Mention => ({
        ...source,
        kind: "person",
        form: "name",
        use: "literal",
        entity: idOf(speaker),
      }),
    ),
    entities: speakers.map((name): Entity => ({ id: idOf(name), kind: "person", name })),
    notes: [],
  };
}

const toStatement = ({ source, cue, content, act, isDirect }: Said, document: string, speaker: string): Statement => {
  const id = shortId(document, "statement", cue.start, cue.end, content.start, content.end);
  const polarity = act === "deny" ? "fails" : "holds";
  return {
    id,
    content: [content],
    cue,
    source,
    speaker,
    speakerIs: "named",
    form: isDirect ? "direct" : "indirect",
    act,
    condition: null,
    claims: [
      { id: shortId(id, "claim"), spans: [content], act, condition: null, polarity, modality: "actual", event: null },
    ],
    within: null,
    chain: [
      {
        role: "utterer",
        entity: speaker,
        span: source,
        onBehalfOf: null,
        cue,
        to: null,
        medium: "speech",
        when: null,
        where: null,
      },
    ],
    certainty: [{ holder: speaker, span: null, value: "certain", polarity: "positive" }],
    maker: { kind: "model", name: "bench", version: "1", score: 0.9, rules: [] },
  };
};

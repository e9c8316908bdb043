import fc from "fast-check";
import { expect, test } from "vitest";
import { buildReading } from "../../test/fixtures/build-reading.ts";
import { checkFindings } from "../../test/fixtures/check-findings.ts";
import { oddText } from "../../test/fixtures/odd-text.ts";
import { ACTS } from "../record/act.ts";
import { MEDIA } from "../record/medium.ts";
import type { Tagged, TaggedCue, Tags } from "../record/tags.ts";
import { extract } from "./pipeline.ts";

/** Spans of a text in reading order that do not overlap, as the model gives them. */
const spans = (length: number, maxLength: number): fc.Arbitrary<Tagged[]> =>
  fc
    .uniqueArray(fc.nat({ max: length }), { maxLength: 2 * maxLength })
    .map((ends) => ends.sort((a, b) => a - b))
    .map((ends) => ends.flatMap((end, i) => (i % 2 === 1 ? [{ start: ends[i - 1]!, end, score: (i % 7) / 7 }] : [])));

const uniform = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, 1 / keys.length])) as Record<K, number>;

const cueAround = (cue: Tagged, length: number): fc.Arbitrary<TaggedCue> =>
  fc.record({
    cue: fc.constant(cue),
    source: spans(length, 2),
    content: spans(length, 3),
    audience: spans(length, 1),
    relay: spans(length, 2),
    condition: spans(length, 1),
    medium: spans(length, 1),
    when: spans(length, 1),
    where: spans(length, 1),
    acts: fc.constant(uniform(ACTS)),
    media: fc.constant(uniform(MEDIA)),
    named: fc.double({ min: 0, max: 1, noNaN: true }),
  });

/** Whatever a model might say of a text, sense or not. */
const anyTags = (text: string): fc.Arbitrary<Tags> => {
  const { length } = text;
  const names = spans(length, 6).chain((found) =>
    fc
      .array(fc.constantFrom("person" as const, "organization" as const, "place" as const), {
        minLength: found.length,
        maxLength: found.length,
      })
      .map((kinds) => found.map((name, i) => ({ ...name, kind: kinds[i]! }))),
  );
  return fc.record({
    cues: spans(length, 5).chain((cues) => fc.tuple(...cues.map((cue) => cueAround(cue, length)))),
    names,
    nominals: spans(length, 4),
    flat: fc.constant({ cue: [], source: [], content: [] }),
    links: fc.constant([]),
    model: fc.constant({ name: "any", version: "1" }),
  });
};

const read = fc.record({
  text: oddText,
  published: fc.constantFrom(null, {
    edtf: "2031-03-12",
    from: "2031-03-12",
    to: "2031-03-12",
    basis: "given",
    why: "",
  } as const),
});

test("whatever a model says of a text, spans lie in it, and ids lead somewhere and never in a circle", () => {
  const given = read.chain(({ text, published }) => fc.tuple(fc.constant({ text, published }), anyTags(text)));
  fc.assert(
    fc.property(given, ([{ text, published }, tags]) => {
      const { document } = buildReading({ text, document: { published } });
      checkFindings(extract(document, tags), text);
    }),
    { numRuns: 300 },
  );
});

test("the same document and tags give the same findings", () => {
  const given = read.chain(({ text }) => fc.tuple(fc.constant(text), anyTags(text)));
  fc.assert(
    fc.property(given, ([text, tags]) => {
      const { document } = buildReading({ text });
      expect(JSON.stringify(extract(document, tags))).toBe(JSON.stringify(extract(document, structuredClone(tags))));
    }),
    { numRuns: 50 },
  );
});

test("a name that goes over the end of a line is given in one line", () => {
  const { document } = buildReading({ text: "The skipper, Rolf\nAske, was hurt." });
  const tags: Tags = {
    cues: [],
    names: [{ start: 13, end: 22, kind: "person", score: 1 }],
    nominals: [],
    flat: { cue: [], source: [], content: [] },
    links: [],
    model: { name: "any", version: "1" },
  };
  expect(extract(document, tags).entities.map(({ name }) => name)).toEqual(["Rolf Aske"]);
});

import { expect, test } from "vitest";
import { buildHit } from "../../../test/fixtures/build-hit.ts";
import { buildReading, find, step } from "../../../test/fixtures/build-reading.ts";
import { harbourReading } from "../../../test/fixtures/harbour-reading.ts";
import { cut } from "../../text/span.ts";
import { citeStatement } from "../rows/cite-statement.ts";
import type { Quoted } from "./quoted.ts";
import { toAnnotation } from "./to-annotation.ts";
import { writeAnnotations } from "./write-annotations.ts";

const harbour = harbourReading();
const quoted: readonly Quoted[] = harbour.statements.map((_, nth) => ({
  row: citeStatement(buildHit(harbour, nth), harbour.document.text),
  text: harbour.document.text,
}));

type Selector = Record<"type" | "exact" | "prefix" | "suffix", string> & Record<"start" | "end", number>;
type Target = {
  readonly source: { readonly id: string; readonly via?: string };
  readonly selector: readonly Selector[];
};
const targetsOf = (one: Quoted) => [toAnnotation(one).target].flat() as Target[];

test("positions are code points, and words and positions find the same", () => {
  const text = "😀👩‍👧 e\u0301 می‌گوید Mara Tenn said 😀 “the 🌉 was closed”, and left.";
  const content = [find(text, "“the 🌉 was closed”")];
  const odd = buildReading({ text, statements: [{ id: "s", content }] });
  const row = citeStatement(buildHit(odd), text);
  const [position, quote] = targetsOf({ row, text })[0]!.selector;
  const points = [...text];
  expect(points.slice(position!.start, position!.end).join("")).toBe("“the 🌉 was closed”");
  expect(quote!.exact).toBe("“the 🌉 was closed”");
  expect(text).toContain(quote!.prefix + quote!.exact + quote!.suffix);
  expect(quote!.suffix).toBe(", and left.");
});

test("what stands before the words never begins within a character", () => {
  const text = `${"😀".repeat(40)}!he left${"😀".repeat(40)}!`;
  for (const words of ["!he left", "he left"]) {
    const odd = buildReading({ text, statements: [{ id: "s", content: [find(text, words)] }] });
    const [, quote] = targetsOf({ row: citeStatement(buildHit(odd), text), text })[0]!.selector;
    expect(quote!.prefix + quote!.suffix).not.toMatch(/\p{Cs}/u);
    expect(quote!.prefix.length).toBeGreaterThan(30);
  }
});

test("each piece of a quotation is a target, found by its own words", () => {
  const targets = targetsOf(quoted[1]!);
  expect(targets.map(({ selector }) => selector[1]!.exact)).toEqual(
    harbour.statements[1]!.content.map((span) => cut(harbour.document.text, span)),
  );
  expect(new Set(targets.map(({ source }) => source.id))).toEqual(new Set([`urn:${harbour.document.textHash}`]));
  expect(targets[0]!.source.via).toBe(harbour.document.url);
});

test("a statement without content is found by its cue", () => {
  const nth = harbour.statements.findIndex(({ content }) => content.length === 0);
  expect(targetsOf(quoted[nth]!)[0]!.selector[1]!.exact).toBe("declined to comment");
});

test("it says who spoke, what that was, whence it is taken, who made it, and that nobody reviewed it", () => {
  expect(toAnnotation(quoted[0]!)).toMatchObject({
    type: "Annotation",
    motivation: ["identifying", "classifying"],
    creator: { type: "Software", name: "reader 1" },
    generated: "2026-11-02T09:30:00.000Z",
    body: [
      { type: "TextualBody", purpose: "identifying", value: "Maren Talvik" },
      { purpose: "classifying", value: "threaten" },
      { purpose: "describing", value: "Maren Talvik for Velane" },
    ],
    wasQuotedFrom: harbour.document.url,
    hadPrimarySource: "urn:x-standoff:entity:e1",
    chain: [{ role: "utterer", name: "Maren Talvik", actedOnBehalfOf: { name: "Velane" } }],
    review: "unreviewed",
  });
});

test("a named party is never put where the text names none", () => {
  const nth = harbour.statements.findIndex(({ speakerIs }) => speakerIs === "unresolved");
  const { body, hadPrimarySource } = toAnnotation(quoted[nth]!);
  expect(body).toMatchObject([{ value: "unresolved" }, {}, {}]);
  expect(hadPrimarySource).toBe(undefined);
});

async function collect(some: readonly Quoted[]) {
  async function* stream() {
    yield* some;
  }
  const pieces = [];
  for await (const piece of writeAnnotations(stream(), { id: "urn:x-standoff:collection:1", label: "All" })) {
    pieces.push(piece);
  }
  return JSON.parse(pieces.join(""));
}

test("a collection has what the model requires of it, of its page, and of each annotation", async () => {
  const collection = await collect(quoted);
  expect(collection).toMatchObject({ type: "AnnotationCollection", label: "All", total: quoted.length });
  expect(collection["@context"][0]).toBe("http://www.w3.org/ns/anno.jsonld");
  expect(collection.first).toMatchObject({ type: "AnnotationPage", partOf: collection.id, startIndex: 0 });
  const ids = collection.first.items.map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(quoted.length);
  for (const item of collection.first.items) {
    expect(item.type).toBe("Annotation");
    expect(URL.canParse(item.id)).toBe(true);
    expect([item.target].flat().every((target) => target.source.id)).toBe(true);
  }
});

test("an empty collection is one", async () => {
  expect(await collect([])).toMatchObject({ total: 0, first: { items: [] } });
});

test("a step that names nobody says only what it is", () => {
  const text = "Officials said so.";
  const chain = [step({ span: find(text, "Officials") })];
  const statement = { id: "s", content: [find(text, "so")], speakerIs: "unnamed" as const, chain };
  const row = citeStatement(buildHit(buildReading({ text, statements: [statement] })), text);
  expect(toAnnotation({ row, text }).chain).toEqual([{ role: "utterer" }]);
});

import type { Reading } from "../../../src/record/reading.ts";
import { buildReading, find, step } from "../../fixtures/build-reading.ts";
import { stated } from "./ferry-readings.ts";

/** Who speaks in the article in Arabic script. */
export const YASAR = "یاسر تالوی";

/** What he says in it. */
export const YASAR_SAYS = "پل بندر تا روز دوشنبه بسته می‌ماند";

/** An article in Arabic script, with a spokesman and a quotation. */
export function persianReading(): Reading {
  const text = `${YASAR} به رادیو اورو گفت: «${YASAR_SAYS}».\n\nاین پل دو هفته پیش بسته شد.`;
  const at = (words: string) => find(text, words);
  const name = (words: string, entity: string, kind: "person" | "organization") => ({
    ...at(words),
    ...{ kind, form: "name" as const, use: "literal" as const, entity },
  });
  return buildReading({
    text,
    file: "پل-بندر.html",
    document: {
      title: "پل بندر بسته ماند",
      outlet: "روزنامهٔ بندر",
      language: "fa",
      published: stated("2026-03-08"),
    },
    entities: [
      { id: "y1", kind: "person", name: YASAR },
      { id: "y2", kind: "organization", name: "رادیو اورو" },
    ],
    mentions: [name(YASAR, "y1", "person"), name("رادیو اورو", "y2", "organization")],
    statements: [
      {
        ...{ id: "yasar", content: [at(YASAR_SAYS)], cue: at("گفت"), source: at(YASAR), speaker: "y1", form: "direct" },
        chain: [step({ entity: "y1", span: at(YASAR), to: { entity: "y2", span: at("رادیو اورو") } })],
      },
    ],
  });
}

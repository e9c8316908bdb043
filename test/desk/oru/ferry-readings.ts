import type { Reading } from "../../../src/record/reading.ts";
import type { Published } from "../../../src/text/document.ts";
import { buildReading, find } from "../../fixtures/build-reading.ts";

/** A page on a ferry as it was first collected. */
export function ferryBefore(): Reading {
  return ferry({ day: "2026-03-09", was: "would sail on Tuesday", more: "" });
}

/** The same page a day later: its one statement says otherwise, and a paragraph has come. */
export function ferryNow(): Reading {
  const more = "\n\nThe harbour office has not said why the ferry was held.";
  return ferry({ day: "2026-03-10", was: "would not sail before Friday", more });
}

const ferry = ({ day, was, more }: { readonly day: string; readonly was: string; readonly more: string }): Reading => {
  const text = `Piers Adeyo said the ferry to Sennet ${was}.\n\nThe ferry has two decks.${more}`;
  const at = (words: string) => find(text, words);
  return buildReading({
    text,
    file: `ferry-${day}.html`,
    document: {
      title: "The ferry to Sennet",
      outlet: "Radio Oru",
      url: "https://radio-oru.example/ferry",
      published: stated(day),
    },
    entities: [{ id: `f-${day}`, kind: "person", name: "Piers Adeyo" }],
    mentions: [{ ...at("Piers Adeyo"), kind: "person", form: "name", use: "literal", entity: `f-${day}` }],
    statements: [
      {
        ...{ id: `ferry-${day}`, content: [at(`the ferry to Sennet ${was}`)], cue: at("said") },
        ...{ source: at("Piers Adeyo"), speaker: `f-${day}` },
      },
    ],
  });
};

/** A day of publication that the page states. */
export function stated(day: string): Published {
  return { edtf: day, from: day, to: day, basis: "stated", why: "datePublished in JSON-LD" };
}

import type { Reading } from "../../../src/record/reading.ts";
import { buildReading, find } from "../../fixtures/build-reading.ts";

/** What Mara Tenn says in 20,000 characters. */
export const UNENDING = "an unending sentence ".repeat(1_000).slice(0, 20_000);

/** An article in which she says it. */
export function unendingReading(): Reading {
  const text = `Mara Tenn said ${UNENDING}.`;
  const name = find(text, "Mara Tenn");
  return buildReading({
    text,
    document: { title: "The unending sentence" },
    entities: [{ id: "unending-tenn", kind: "person", name: "Mara Tenn" }],
    mentions: [{ ...name, kind: "person", form: "name", use: "literal", entity: "unending-tenn" }],
    statements: [
      {
        id: "unending",
        content: [find(text, UNENDING)],
        cue: find(text, "said"),
        source: name,
        speaker: "unending-tenn",
      },
    ],
  });
}

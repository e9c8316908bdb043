import { expect, test } from "vitest";
import { harbourReading } from "../../../test/fixtures/harbour-reading.ts";
import { nameSpeaker, showSpeaker } from "./name-speaker.ts";

const reading = harbourReading();
const label = (id: string) => showSpeaker(nameSpeaker(reading, reading.statements.find((one) => one.id === id)!));

test.each([
  ["a party that the text names, by its name", "deadline", "Maren Talvik"],
  ["a party that the text leaves unnamed, by the text's words", "patrol", "Two officials in the capital (unnamed)"],
  ["a pronoun that could not be settled", "frank", "He (unresolved)"],
  ["no source at all", "fuel", "(no source)"],
])("%s", (_, id, shown) => {
  expect(label(id)).toBe(shown);
});

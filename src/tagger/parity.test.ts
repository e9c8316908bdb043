import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { wordPieces } from "./word-pieces.ts";

type Example = Readonly<Record<"ids" | "start" | "end" | "case" | "quote", readonly number[]>> & {
  readonly text: string;
};

const vocabulary = new URL("../../models/attribution/vocabulary.txt", import.meta.url);
const examples: Example[] = JSON.parse(
  readFileSync(new URL("../../test/fixtures/word-pieces.json", import.meta.url), "utf8"),
);

// Written by training/standoff_training/parity.py: what the encoder was trained on is what it is given here.
test.skipIf(!existsSync(vocabulary)).each(examples)("the training code gives the same pieces: $text", (example) => {
  const words = readFileSync(vocabulary, "utf8").split("\n");
  const pieces = wordPieces(example.text, new Map(words.map((word, id) => [word, id])));
  for (const feature of ["ids", "start", "end", "case", "quote"] as const) {
    expect([...pieces[feature]], feature).toEqual(example[feature]);
  }
});

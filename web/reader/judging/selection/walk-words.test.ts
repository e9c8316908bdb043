import { expect, test } from "vitest";
import { stepTo, stretchTo, type Walk, type WalkStep, wordFrom } from "./walk-words.ts";

const text = "The ferry was late. Mara Tenn denied it twice.\n\nNobody asked why.";
const at = (words: string): Walk => ({ anchor: text.indexOf(words), head: text.indexOf(words) + words.length });
const shown = (walk: Walk | null) =>
  walk && text.slice(Math.min(walk.anchor, walk.head), Math.max(walk.anchor, walk.head));
const on = (over: WalkStep["over"]) => ({ to: "on", over }) as const;
const back = (over: WalkStep["over"]) => ({ to: "back", over }) as const;

test("arrows go from word to word, over marks and lines", () => {
  expect(shown(stepTo(text, at("ferry"), on("word")))).toBe("was");
  expect(shown(stepTo(text, at("late"), on("word")))).toBe("Mara");
  expect(shown(stepTo(text, at("Nobody"), back("word")))).toBe("twice");
  expect(stepTo(text, at("The"), back("word"))).toBe(null);
  expect(stepTo(text, at("why"), on("word"))).toBe(null);
});

test("up and down go to the first word of the sentence beside", () => {
  expect(shown(stepTo(text, at("denied"), on("sentence")))).toBe("Nobody");
  expect(shown(stepTo(text, at("denied"), back("sentence")))).toBe("The");
});

test("with shift the end moves, word by word and character by character", () => {
  expect(shown(stretchTo(text, at("Mara"), on("word")))).toBe("Mara Tenn");
  expect(shown(stretchTo(text, at("Mara Tenn denied"), back("word")))).toBe("Mara Tenn");
  expect(shown(stretchTo(text, at("twice"), on("character")))).toBe("twice.");
  expect(shown(stretchTo(text, at("denied it"), on("sentence")))).toBe("denied it twice.");
});

test("moved back over its beginning, a selection grows to the left", () => {
  const grown = stretchTo(text, at("denied"), back("word"));
  expect(shown(grown)).toBe("Tenn denied");
  expect(shown(stretchTo(text, grown!, back("word")))).toBe("Mara Tenn denied");
  expect(shown(stretchTo(text, grown!, on("word")))).toBe("denied");
});

test("the word of a place is the one that it lies in, else the next", () => {
  expect(wordFrom(text, text.indexOf("rry"))).toEqual({ start: 4, end: 9 });
  expect(wordFrom(text, text.indexOf(" Mara"))).toEqual({ start: 20, end: 24 });
});

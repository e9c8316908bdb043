import { expect, test } from "vitest";
import { placeCards } from "./place-cards.ts";

const card = (wanted: number, height = 40, isHeld = false) => ({ wanted, height, isHeld });

test("cards that have room stand at their words", () => {
  expect(placeCards([card(10), card(100), card(300)], 5)).toEqual([10, 100, 300]);
});

test("cards of the same words share the way that they must give", () => {
  expect(placeCards([card(100), card(100)], 10)).toEqual([75, 125]);
});

test("no two cards overlap, and none stands above the margin", () => {
  const cards = [card(0), card(2), card(4), card(90), card(91, 200), card(92)];
  const tops = placeCards(cards, 5);
  expect(tops[0]).toBe(0);
  for (let i = 1; i < cards.length; i++)
    expect(tops[i]! - tops[i - 1]!).toBeGreaterThanOrEqual(cards[i - 1]!.height + 5 - 1e-6);
});

test("the open card stays at its words, and the others make room", () => {
  const tops = placeCards([card(100), card(100, 200, true), card(100)], 5);
  expect(tops[1]).toBeCloseTo(100, 2);
  expect(tops[0]).toBeCloseTo(55, 2);
  expect(tops[2]).toBeCloseTo(305, 2);
});

test("no cards have no places", () => {
  expect(placeCards([], 5)).toEqual([]);
});

import { DatabaseSync } from "@photostructure/sqlite";
import fc from "fast-check";
import { expect, test } from "vitest";
import { search } from "../migrations/0002-search.ts";
import { matchExpression, matchWords } from "./match-words.ts";

test.each([
  ["bridge closed", '"bridge" AND "closed"'],
  ['"the bridge" closed', '"the bridge" AND "closed"'],
  ["“the bridge” closed", '"the bridge" AND "closed"'],
  ["bridge -closed", '("bridge") NOT ("closed")'],
  ['bridge -"closed for good" -shut', '("bridge") NOT ("closed for good" OR "shut")'],
  ["threat*", '"threat"*'],
  ["OR NOT AND NEAR(a", '"OR" AND "NOT" AND "AND" AND "NEAR(a"'],
  ['"never closed', '"never closed"'],
  ["Amery's — & bridge", '"Amery\'s" AND "bridge"'],
])("%s is looked for as %s", (words, expression) => {
  expect(matchExpression(matchWords(words)!)).toBe(expression);
});

test("where nothing is left to look for, there is no expression", () => {
  expect([matchWords(""), matchWords(' - " & *')]).toEqual([null, null]);
  expect(matchExpression(matchWords("-closed")!)).toBe(null);
});

test("whatever is typed, SQLite takes the expression", () => {
  const db = new DatabaseSync(":memory:");
  db.exec(`CREATE TABLE entries (seq INTEGER PRIMARY KEY) STRICT; ${search.split("CREATE TABLE pieces")[0]}`);
  const ask = db.prepare("SELECT rowid FROM statement_words WHERE statement_words MATCH ?");
  const odd = fc.string({
    unit: fc.constantFrom('"', "-", "*", "^", ":", "(", ")", "{", "+", "'", " ", "a", "\0", "“", "É"),
  });
  fc.assert(
    fc.property(fc.oneof(odd, fc.string({ unit: "binary" })), (words) => {
      const match = matchWords(words);
      for (const expression of match ? [match.wanted, match.unwanted, matchExpression(match)] : []) {
        if (expression !== null) ask.all(expression);
      }
    }),
  );
  db.close();
});

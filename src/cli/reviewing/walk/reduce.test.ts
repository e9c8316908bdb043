import { expect, test } from "vitest";
import { buildHit } from "../../../../test/fixtures/build-hit.ts";
import { harbourWithMentions } from "../../../../test/fixtures/open-harbour.ts";
import { reduce } from "./reduce.ts";
import { beginWalk, type StopView, type WalkState } from "./walk-state.ts";
import type { Effect, Key } from "./walk-step.ts";

const reading = harbourWithMentions();
const { text } = reading.document;
const stops = [
  ...reading.statements.map(({ id }) => ({ statement: id, document: reading.document.id })),
  { statement: "elsewhere", document: "another" },
];
const view = (nth: number): StopView => {
  const hit = buildHit(reading, nth);
  return { kind: "there", hit, document: { ...hit, text, mentions: [] }, acceptedBy: [], outer: null };
};
const at = (id: string): WalkState => {
  const nth = reading.statements.findIndex((statement) => statement.id === id);
  return { ...beginWalk(stops, stops.length), at: nth, view: view(nth) };
};

/** Names of keys in angle brackets, all else as it is typed: `s<down><return>`. */
const keysOf = (words: string): readonly Key[] =>
  Array.from(words.matchAll(/<([^>]+)>|([^<])/gsu), ([, name, typed]) => ({ name: name ?? typed!, text: typed ?? "" }));

const press = (from: WalkState, words: string): { state: WalkState; effects: Effect[] } => {
  let state = from;
  const effects: Effect[] = [];
  for (const key of keysOf(words)) {
    const step = reduce(state, { kind: "key", key });
    state = step.state;
    if (step.effect) effects.push(step.effect);
  }
  return { state, effects };
};
const judgings = (from: WalkState, words: string) =>
  press(from, words).effects.map((effect) => (effect.kind === "judge" ? effect.judging : effect.kind));

test("a accepts and goes on once that is written", () => {
  const { state, effects } = press(at("flour"), "a");
  expect(effects).toEqual([{ kind: "judge", judging: { kind: "accept" }, onward: "next" }]);
  const step = reduce(state, { kind: "judged", words: "accepted · entry 3", subject: "flour", onward: "next" });
  expect(step.state).toMatchObject({ at: at("flour").at + 1, message: { kind: "done", words: "accepted · entry 3" } });
  expect(step.effect).toEqual({ kind: "load" });
});

test.each([
  ["sPetra<return>", { kind: "correct", edits: { speaker: "e5" } }],
  ["s5<return>", { kind: "correct", edits: { speaker: "e5" } }],
  ["s<down><down><up><return>", { kind: "correct", edits: { speaker: "e2" } }],
  ["sunnamed<return>", { kind: "correct", edits: { speaker: "unnamed" } }],
  ["cdeny<return>", { kind: "correct", edits: { act: "deny" } }],
  ["cdenyx<backspace><return>", { kind: "correct", edits: { act: "deny" } }],
  ["iAdeyo<return><return>", { kind: "identify", who: "e8", of: "these words" }],
  ["iAdeyo<return>2<return>", { kind: "identify", who: "e8", of: "all its mentions" }],
  ["xnot said<return>", { kind: "withdraw", reason: "not said" }],
  ["x<return>", { kind: "withdraw", reason: "wrongly read" }],
  ["nask again<return>", { kind: "note", text: "ask again" }],
  ["tcargo, food aid,<return>", { kind: "tag", tags: ["cargo", "food aid"] }],
  ["hrelay=Radio Oru; medium=call<return>", { kind: "fields", words: ["relay=Radio Oru", "medium=call"] }],
  ["Da draft<return>", { kind: "withdraw-document", reason: "a draft" }],
  ["u", { kind: "undo" }],
  [
    "vcontra<return>the log<return>harbour master<return>",
    { kind: "check", verdict: "contradicted", reason: "the log", source: "harbour master" },
  ],
  ["vnot checked<return><return><return>", { kind: "check", verdict: "not checked", reason: null, source: null }],
])("%s judges", (keys, judging) => {
  expect(judgings(at("flour"), keys)).toEqual([judging]);
});

test("words are taken by moving an edge word by word, or by typing them", () => {
  const flour = "the vessels carried flour and medicine";
  const start = text.indexOf(flour);
  const content = (words: string) => {
    const [judging] = judgings(at("flour"), words);
    if (typeof judging !== "object" || judging.kind !== "correct") return judging;
    return judging.edits.content?.map((place) =>
      typeof place === "string" ? place : text.slice(place.start, place.end),
    );
  };
  expect(text.slice(start, start + flour.length)).toBe(flour);
  expect(content("w<return><left><left><return>")).toEqual(["the vessels carried flour"]);
  expect(content("w<return><right><return>")).toEqual([`${flour} and`]);
  expect(content("w<return><tab><right><return>")).toEqual(["vessels carried flour and medicine"]);
  expect(content("w<return>flour<return>")).toEqual(["flour"]);
  expect(judgings(at("flour"), "wcondition<return>if asked<return>")).toEqual([
    { kind: "correct", edits: { condition: "if asked" } },
  ]);
});

test("an edge stops before no word is left", () => {
  const { state } = press(at("deadline"), `wcue<return>${"<left>".repeat(3)}`);
  expect(state.mode).toMatchObject({
    kind: "edges",
    span: at("deadline").view!.kind === "there" && { end: text.indexOf("said") + 4 },
  });
});

test("one of several pieces of a content is taken anew, and the others stay", () => {
  const [judging] = judgings(at("eleven-days"), "w2<return><left><return>");
  expect(judging).toMatchObject({ kind: "correct", edits: { content: [reading.statements[1]!.content[0], {}] } });
});

test("the way leads on, back, to the next document and to its end", () => {
  const there = at("flour");
  expect(press(there, " ").state.at).toBe(there.at + 1);
  expect(press(there, "b").state.at).toBe(there.at - 1);
  expect(press(there, "d").state.at).toBe(stops.length - 1);
  const end = press(there, "dd");
  expect(end.state).toMatchObject({ at: stops.length, view: null });
  expect(end.effects).toEqual([{ kind: "load" }]);
  expect(press(end.state, "a")).toMatchObject({ effects: [], state: { message: { kind: "refused" } } });
  expect(press(end.state, "u").effects).toMatchObject([{ kind: "judge", judging: { kind: "undo" } }]);
});

test("escape leaves a question without an answer, and control and c ends from anywhere", () => {
  expect(press(at("flour"), "nask<escape>")).toMatchObject({ effects: [], state: { mode: { kind: "browse" } } });
  expect(press(at("flour"), "nask<ctrl-c>").effects).toEqual([{ kind: "quit" }]);
  expect(press(at("flour"), "q").effects).toEqual([{ kind: "quit" }]);
});

test("what was refused stays as it was typed, so that it can be mended", () => {
  const { state } = press(at("flour"), "w<return>flower<return>");
  const failed = reduce(state, { kind: "failed", words: "the text does not have the words “flower”" }).state;
  expect(failed.mode).toMatchObject({ kind: "prompt", text: "flower" });
  expect(failed.message).toMatchObject({ kind: "refused" });
});

test("a document is withdrawn only with a reason, and then its statements are passed over", () => {
  expect(judgings(at("flour"), "D<return>")).toEqual([]);
  const step = reduce(at("flour"), { kind: "judged", words: "withdrawn", subject: null, onward: "next document" });
  expect(step.state.at).toBe(stops.length - 1);
});

test("undoing goes to the statement that it was about", () => {
  const step = reduce(at("wages"), { kind: "judged", words: "undid", subject: "flour", onward: "stay" });
  expect(stops[step.state.at]).toMatchObject({ statement: "flour" });
});

test("a whole answer takes nothing from a list that it fits in part", () => {
  const { state, effects } = press(at("flour"), "sa<answer>");
  expect(effects).toEqual([]);
  expect(state.message).toMatchObject({ kind: "refused" });
  expect(judgings(at("flour"), "sMaren Talvik<answer>")).toEqual([{ kind: "correct", edits: { speaker: "e1" } }]);
});

test("a statement that is there no more can be left, not judged", () => {
  const gone: WalkState = { ...at("flour"), view: { kind: "gone", why: "withdrawn by Piers Adeyo" } };
  expect(judgings(gone, "a")).toEqual([]);
  expect(judgings(gone, " ")).toEqual(["load"]);
});

test("a letter that was pasted judges nothing, and pasted words are typed", () => {
  const paste = (text: string) => ({ kind: "key", key: { name: "paste", text } }) as const;
  expect(reduce(at("flour"), paste("a"))).toMatchObject({ effect: null, state: { message: { kind: "refused" } } });
  const { state } = press(at("flour"), "n");
  expect(reduce(state, paste("ask again")).state.mode).toMatchObject({ kind: "prompt", text: "ask again" });
});

test("? lists the keys until the next one", () => {
  const { state } = press(at("flour"), "?");
  expect(state.mode).toEqual({ kind: "help" });
  expect(press(state, "a")).toMatchObject({ effects: [], state: { mode: { kind: "browse" } } });
});

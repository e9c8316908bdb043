import { moveTo, nextDocument } from "../move.ts";
import { type Choice, type Mode, type Question, refuse, type WalkState } from "../walk-state.ts";
import { judge, type Key, stay, type WalkStep } from "../walk-step.ts";

/** What a key does while a statement is shown and nothing is asked. */
export function browse(state: WalkState, key: Key): WalkStep {
  const fresh = { ...state, message: null };
  if (key.name === "paste") return stay(refuse(state, "what was pasted is no key"));
  const name = key.text || key.name;
  const moving = MOVES[name] ?? MOVES[key.name];
  if (moving) return moving(fresh);
  const action = ACTIONS[name];
  if (!action) return stay(refuse(state, `${name} does nothing here: ? for help`));
  if (state.view?.kind === "there") return action(fresh);
  return stay(refuse(state, "there is no statement here"));
}

type Action = (state: WalkState) => WalkStep;

const MOVES: Readonly<Record<string, Action>> = {
  " ": (state) => moveTo(state, state.at + 1),
  right: (state) => moveTo(state, state.at + 1),
  return: (state) => moveTo(state, state.at + 1),
  b: (state) => moveTo(state, state.at - 1),
  left: (state) => moveTo(state, state.at - 1),
  d: (state) => moveTo(state, nextDocument(state)),
  u: (state) => judge(state, { kind: "undo" }),
  q: (state) => ({ state, effect: { kind: "quit" } }),
  "?": (state) => stay({ ...state, mode: { kind: "help" } }),
};

const picking =
  (of: Exclude<Choice["of"], "scope">): Action =>
  (state) =>
    stay({ ...state, mode: { kind: "pick", choice: { of }, query: "", index: 0 } });

const asking =
  (of: "reason" | "document-reason" | "note" | "tags" | "chain"): Action =>
  (state) => {
    const question: Question = { of };
    const mode: Mode = { kind: "prompt", question, text: "" };
    return stay({ ...state, mode });
  };

const ACTIONS: Readonly<Record<string, Action>> = {
  a: (state) => judge(state, { kind: "accept" }, "next"),
  s: picking("speaker"),
  c: picking("act"),
  w: picking("field"),
  i: picking("identity"),
  v: picking("verdict"),
  h: asking("chain"),
  x: asking("reason"),
  n: asking("note"),
  t: asking("tags"),
  D: asking("document-reason"),
};

import { ACTS, type Act } from "../../../../record/act.ts";
import { VERDICTS } from "../../../../record/ledger/judgement.ts";
import { BROWSE, type Choice, type Field, type Mode, refuse, type WalkState } from "../walk-state.ts";
import { judge, type Key, stay, type WalkStep } from "../walk-step.ts";
import { editWords } from "./edit-words.ts";
import { filterOptions, type Option, optionsOf } from "./options-of.ts";

type Pick = Extract<Mode, { kind: "pick" }>;

/** What a key does in a list: letters and digits narrow it down, arrows move in it, return takes what is marked. */
export function pick(state: WalkState, mode: Pick, key: Key): WalkStep {
  const { choice, query, index } = mode;
  const fitting = filterOptions(optionsOf(state, choice), query);
  const put = (changes: Partial<Pick>): WalkStep => stay({ ...state, message: null, mode: { ...mode, ...changes } });
  switch (key.name) {
    case "up":
      return put({ index: Math.max(index - 1, 0) });
    case "down":
      return put({ index: Math.max(Math.min(index + 1, fitting.length - 1), 0) });
    case "return":
    case "answer": {
      if (key.name === "answer" && fitting.length > 1) return stay(refuse(state, severalFit(query, fitting)));
      const taken = fitting[index];
      return taken ? take(state, choice, taken) : stay(refuse(state, `nothing here fits ${query}`));
    }
    default: {
      const typed = editWords(query, key);
      return typed === null ? stay(state) : put({ query: typed, index: 0 });
    }
  }
}

const severalFit = (query: string, fitting: readonly Option[]): string =>
  `${query} may be ${fitting.map(({ label }) => label).join(", ")}`;

const take = (state: WalkState, choice: Choice, { value }: Option): WalkStep => {
  switch (choice.of) {
    case "speaker":
      return judge(state, { kind: "correct", edits: { speaker: value } });
    case "act": {
      const act = ACTS.find((one): one is Act => one === value)!;
      return judge(state, { kind: "correct", edits: { act } });
    }
    case "identity":
      return stay({ ...state, mode: { kind: "pick", choice: { of: "scope", who: value }, query: "", index: 0 } });
    case "scope": {
      const of = value === "these words" ? value : "all its mentions";
      return judge(state, { kind: "identify", who: choice.who, of });
    }
    case "verdict": {
      const verdict = VERDICTS.find((one) => one === value)!;
      return stay({ ...state, mode: { kind: "prompt", question: { of: "check-reason", verdict }, text: "" } });
    }
    case "field":
      return stay({ ...state, mode: takeWords(state, fieldOf(value)) });
  }
};

const fieldOf = (value: string): Field => {
  const [name, number] = value.split(" ");
  if (name === "content") return { name, piece: Number(number) - 1 };
  return { name: name as Exclude<Field["name"], "content"> };
};

/** Words that are there have edges to move; others can only be typed. */
const takeWords = ({ view }: WalkState, field: Field): Mode => {
  if (view?.kind !== "there") return BROWSE;
  const { statement } = view.hit;
  const span = field.name === "content" ? statement.content[field.piece] : statement[field.name];
  return span
    ? { kind: "edges", field, span, edge: "end" }
    : { kind: "prompt", question: { of: "words", field }, text: "" };
};

import { wrapHanging } from "../../../../present/terminal/wrap-hanging.ts";
import { wrapWords } from "../../../../present/terminal/wrap-words.ts";
import { showLine } from "../../../../present/words/show-words.ts";
import { filterOptions, optionsOf } from "../modes/options-of.ts";
import { WRONGLY_READ } from "../modes/type.ts";
import type { Choice, Mode, Question, WalkState } from "../walk-state.ts";
import type { WalkScreen } from "./draw-stop.ts";
import { HELP, KEYS } from "./help.ts";

/** What the keys do just now, what was typed, and what the last key came to. */
export function drawMode(state: WalkState, screen: WalkScreen): readonly string[] {
  const { width } = screen;
  const message = state.message ? wrapWords(showLine(state.message.words), width) : [];
  return [...linesOf(state, screen), ...message];
}

const linesOf = (state: WalkState, screen: WalkScreen): readonly string[] => {
  const { mode } = state;
  const { width } = screen;
  switch (mode.kind) {
    case "browse":
      return wrapWords(KEYS, width);
    case "help":
      return HELP.flatMap(([key, words]) => wrapHanging(key.padEnd(8), words, width).split("\n"));
    case "prompt":
      return wrapWords(`${questionOf(mode.question)} ${showTyped(mode.text)}`, width);
    case "edges":
      return wrapWords(
        `${mode.edge} of the ${nameOf(mode)}: left and right move it, tab takes the other edge, return keeps it; or type the words`,
        width,
      );
    case "pick":
      return drawList(state, mode, screen);
  }
};

const drawList = (
  state: WalkState,
  { choice, query, index }: Extract<Mode, { kind: "pick" }>,
  { width, height }: WalkScreen,
): readonly string[] => {
  const fitting = filterOptions(optionsOf(state, choice), query);
  const room = Math.max(Math.floor(height / 3), 3);
  const from = Math.max(0, Math.min(index - Math.floor(room / 2), fitting.length - room));
  const lines = fitting.slice(from, from + room).map(({ number, label }, i) => {
    const marked = from + i === index ? ">" : " ";
    return wrapHanging(`${marked}${String(number).padStart(3)} `, label, width).split("\n")[0]!;
  });
  const more = fitting.length - lines.length;
  return [
    ...wrapWords(`${titleOf(choice)} ${showTyped(query)}`, width),
    ...lines,
    ...(more > 0 ? wrapWords(`${more} more: type a number or a part of the words`, width) : []),
  ];
};

/** Typed words with the place where the next one comes; not trimmed, so that a space is seen. */
const showTyped = (words: string): string => `${showLine(words)}${/\s$/u.test(words) ? " " : ""}_`;

const nameOf = ({ field }: Extract<Mode, { kind: "edges" }>): string =>
  field.name === "content" ? "words" : field.name;

const titleOf = (choice: Choice): string => {
  switch (choice.of) {
    case "speaker":
      return "who speaks:";
    case "identity":
      return "whom these words stand for:";
    case "act":
      return "what the speaker does:";
    case "verdict":
      return "held against something else, it is:";
    case "field":
      return "which words are taken anew:";
    case "scope":
      return "of which words that holds:";
  }
};

const questionOf = (question: Question): string => {
  switch (question.of) {
    case "reason":
      return `why it is withdrawn (return alone: ${WRONGLY_READ}):`;
    case "document-reason":
      return "why the whole document is withdrawn, with all its statements:";
    case "note":
      return "note:";
    case "tags":
      return "tags, with commas between them:";
    case "chain":
      return "relay=NAME; publisher=NAME; to=NAME; medium=interview; on-behalf-of=NAME:";
    case "words":
      return `the ${question.field.name === "content" ? "words" : question.field.name} exactly as the text has them:`;
    case "check-reason":
      return `${question.verdict}, because (return alone: no reason):`;
    case "check-source":
      return "held against (return alone: nothing named):";
  }
};

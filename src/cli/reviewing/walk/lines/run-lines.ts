import { createInterface } from "node:readline";
import { showLine } from "../../../../present/words/show-words.ts";
import { Failure } from "../../../../record/failure.ts";
import { drawStop } from "../draw/draw-stop.ts";
import type { Walk } from "../open-walk.ts";
import type { WalkState } from "../walk-state.ts";
import { ANSWER, parseLine } from "./parse-line.ts";

/** Where a review by lines is read from and written to. */
export type LineStreams = { readonly input: NodeJS.ReadableStream; readonly put: (text: string) => void };

/**
 * A review for what is no terminal: one key with its answers a line, each carried out whole or not at all, and the
 * statement printed that it leads to. Gives the exit status: 1 where a line could not be carried out.
 */
export async function runLines(walk: Walk, { input, put }: LineStreams): Promise<number> {
  let failed = false;
  let shown: WalkState["view"] = null;
  const show = () => {
    const state = walk.state();
    if (state.view !== shown || state.view === null) put(`\n${drawStop(state, LINES).join("\n")}\n`);
    shown = state.view;
  };
  show();
  for await (const line of createInterface({ input })) {
    const outcome = await carryLine(walk, line);
    failed ||= outcome.failed;
    if (outcome.words) put(`${showLine(outcome.words)}\n`);
    if (!outcome.goesOn) break;
    show();
  }
  return failed ? 1 : 0;
}

type Outcome = { readonly goesOn: boolean; readonly failed: boolean; readonly words: string | null };

const carryLine = async (walk: Walk, line: string): Promise<Outcome> => {
  try {
    for (const key of parseLine(line)) {
      if (!(await walk.press(key))) return { goesOn: false, failed: false, words: null };
      if (wasRefused(walk)) break;
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { goesOn: true, failed: true, words: error.message };
  }
  // Questions that a line leaves open have no answer.
  while (walk.state().mode.kind === "prompt" && !wasRefused(walk)) await walk.press(ANSWER);
  const { message, mode } = walk.state();
  if (mode.kind !== "browse") await walk.press({ name: "escape", text: "" });
  if (mode.kind === "help") return { goesOn: true, failed: false, words: LINE_HELP };
  if (message === null && mode.kind !== "browse") return { goesOn: true, failed: true, words: "an answer is missing" };
  return { goesOn: true, failed: message?.kind === "refused", words: message?.words ?? null };
};

const wasRefused = (walk: Walk): boolean => walk.state().message?.kind === "refused";

const LINE_HELP =
  "a, skip, b, d, u, q · s SPEAKER · c ACT · w FIELD | WORDS · i WHO | these or all · h FIELD=VALUE; … · x REASON · v VERDICT | REASON | SOURCE · n NOTE · t TAG, … · D REASON";

/** Printed lines have no height. */
const LINES = { width: 80, height: Number.POSITIVE_INFINITY, colour: false };

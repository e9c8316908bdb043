import { Failure } from "../../../../record/failure.ts";
import type { Key } from "../walk-step.ts";

/**
 * The keys that a line stands for: one of the keys that the help names, then its answers with a bar between them, as in
 * `v contradicted | the log has it otherwise | harbour log`. Throws `Failure` "bad-option" for what is no such line.
 */
export function parseLine(line: string): readonly Key[] {
  const match = /^(\S+)(?:\s+(.*))?$/u.exec(line.trim());
  if (match === null) return [];
  const [, word, rest] = match;
  const key = word === "skip" ? " " : word!;
  const takes = WITH_ANSWERS.includes(key);
  if (!takes && (rest !== undefined || !WITHOUT.includes(key))) {
    throw new Failure("bad-option", `${line.trim()} is no key with its answers; ? lists them`);
  }
  const answers = rest === undefined ? [] : rest.split("|").map((answer) => answer.trim());
  return [
    { name: key === " " ? "space" : key, text: key },
    ...answers.flatMap((text) => [{ name: "", text }, ANSWER].filter((one) => one.name !== "" || text !== "")),
  ];
}

/** A return after an answer that was given whole. */
export const ANSWER: Key = { name: "answer", text: "" };

const WITH_ANSWERS: readonly string[] = ["s", "c", "w", "i", "v", "h", "x", "n", "t", "D"];
const WITHOUT: readonly string[] = ["a", " ", "b", "d", "u", "q", "?"];

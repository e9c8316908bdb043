import { Failure } from "../../record/failure.ts";
import { lastUndoable } from "../../work/judge/undo/last-undoable.ts";
import { undo } from "../../work/judge/undo/undo.ts";
import { judgeCommand } from "./judge-command.ts";
import type { JudgeOptions } from "./judge-options.ts";

/** Takes back the entry with this number, or this person's last judgement that still holds; gives the exit status. */
export function undoCommand(entry: string | undefined, options: JudgeOptions): Promise<number> {
  return judgeCommand([entry ?? "last"], options, (_, { by }) => async (now) => {
    return undo(entry === undefined ? await lastUndoable(now, by) : parseEntry(entry), by)(now);
  });
}

const parseEntry = (words: string): number => {
  if (!/^[1-9]\d{0,14}$/.test(words)) throw new Failure("bad-option", `${words} is not the number of an entry`);
  return Number(words);
};

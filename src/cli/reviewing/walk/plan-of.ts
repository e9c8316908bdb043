import { accept } from "../../../work/judge/accept.ts";
import { checkRecord } from "../../../work/judge/beside/check-record.ts";
import { noteRecord } from "../../../work/judge/beside/note-record.ts";
import { tagRecord } from "../../../work/judge/beside/tag-record.ts";
import { correct } from "../../../work/judge/correct.ts";
import { identify } from "../../../work/judge/identity/identify.ts";
import type { Plan, Signature } from "../../../work/judge/plan.ts";
import { lastUndoable } from "../../../work/judge/undo/last-undoable.ts";
import { undo } from "../../../work/judge/undo/undo.ts";
import { withdraw } from "../../../work/judge/withdraw.ts";
import { today } from "../parse-day.ts";
import { parseFields } from "../parse-fields.ts";
import type { Stop } from "./walk-state.ts";
import type { Judging } from "./walk-step.ts";

/** The plan of what is said at a stop. Throws `Failure` "bad-option" for fields that are none. */
export function planOf(judging: Judging, { statement: id, document }: Stop, signature: Signature): Plan {
  switch (judging.kind) {
    case "accept":
      return accept(id, signature);
    case "withdraw":
      return withdraw({ id, reason: judging.reason }, signature);
    case "withdraw-document":
      return withdraw({ id: document, reason: judging.reason }, signature);
    case "correct":
      return correct({ id, edits: judging.edits, reason: null }, signature);
    case "fields":
      return correct({ id, edits: parseFields(judging.words, undefined), reason: null }, signature);
    case "identify":
      return identify({ id, who: judging.who, of: judging.of }, signature);
    case "check": {
      const { verdict, reason, source } = judging;
      return checkRecord(id, { verdict, reason, source, on: today(new Date(signature.at)) }, signature);
    }
    case "note":
      return noteRecord({ id, text: judging.text }, signature);
    case "tag":
      return tagRecord({ id, tags: judging.tags }, signature);
    case "undo":
      return async (now) => undo(await lastUndoable(now, signature.by), signature.by)(now);
  }
}

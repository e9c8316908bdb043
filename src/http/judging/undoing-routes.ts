import type { OpenAPIHono } from "@hono/zod-openapi";
import { Failure } from "../../record/failure.ts";
import { lastUndoable } from "../../work/judge/undo/last-undoable.ts";
import { undo } from "../../work/judge/undo/undo.ts";
import type { Desk } from "../desk/desk.ts";
import { judgementRoute } from "./judgement-route.ts";

/** Taking judgements back; undoing an undoing does it again. */
export function undoingRoutes(app: OpenAPIHono, desk: Desk): void {
  judgementRoute(app, desk, {
    method: "post",
    path: "/api/v1/log/{seq}/undo",
    summary: "Take back the judgement of this entry",
    said: {},
    planOf: (_, { of, signature }) => undo(parseSeq(of("seq")), signature.by),
  });
  judgementRoute(app, desk, {
    method: "post",
    path: "/api/v1/undo",
    summary: "Take back this person's last judgement that still holds",
    said: {},
    planOf:
      (_, { signature: { by } }) =>
      async (now) =>
        undo(await lastUndoable(now, by), by)(now),
  });
}

const parseSeq = (words: string): number => {
  if (!/^[1-9]\d{0,14}$/.test(words)) throw new Failure("bad-option", `${words} is not the number of an entry`);
  return Number(words);
};

import { browse } from "./modes/browse.ts";
import { moveEdges } from "./modes/move-edges.ts";
import { pick } from "./modes/pick.ts";
import { type } from "./modes/type.ts";
import { moveTo, nextDocument } from "./move.ts";
import { BROWSE, refuse, type WalkState } from "./walk-state.ts";
import { type Key, stay, type WalkEvent, type WalkStep } from "./walk-step.ts";

/** What comes of an event in a review. Pure: all that is read and written lies in the effects. */
export function reduce(state: WalkState, event: WalkEvent): WalkStep {
  switch (event.kind) {
    case "key":
      return press(state, event.key);
    case "loaded":
      return stay({ ...state, view: event.view });
    case "failed":
      return stay(refuse(state, event.words));
    case "judged": {
      const { words, subject, onward } = event;
      if (onward === "next") return moveTo(state, state.at + 1, words);
      if (onward === "next document") return moveTo(state, nextDocument(state), words);
      const told = state.stops.findIndex(({ statement }) => statement === subject);
      return moveTo(state, told < 0 ? state.at : told, words);
    }
  }
}

const asReturn = (key: Key): Key => (key.name === "answer" ? { ...key, name: "return" } : key);

const press = (state: WalkState, key: Key): WalkStep => {
  if (key.name === "ctrl-c" || key.name === "ctrl-d") return { state, effect: { kind: "quit" } };
  const { mode } = state;
  if (key.name === "escape" && mode.kind !== "browse") return stay({ ...state, mode: BROWSE, message: null });
  switch (mode.kind) {
    case "browse":
      return browse(state, key);
    case "help":
      return stay({ ...state, mode: BROWSE });
    case "pick":
      return pick(state, mode, key);
    case "prompt":
      return type(state, mode, asReturn(key));
    case "edges":
      return moveEdges(state, mode, asReturn(key));
  }
};

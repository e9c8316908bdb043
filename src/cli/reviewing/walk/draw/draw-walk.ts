import type { WalkState } from "../walk-state.ts";
import { drawMode } from "./draw-mode.ts";
import { drawStop, type WalkScreen } from "./draw-stop.ts";

/** All lines of a review's screen, at most as many as it has: the statement, and below it what the keys do just now. */
export function drawWalk(state: WalkState, screen: WalkScreen): readonly string[] {
  const below = drawMode(state, screen).slice(-(screen.height - 1));
  const above = drawStop(state, { ...screen, height: screen.height - below.length - 1 });
  return [...above.slice(0, Math.max(screen.height - below.length - 1, 0)), "", ...below].slice(0, screen.height);
}

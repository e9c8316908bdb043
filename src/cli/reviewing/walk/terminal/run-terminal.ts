import type { ReadStream } from "node:tty";
import { screenOf } from "../../../output/screen-of.ts";
import { drawWalk } from "../draw/draw-walk.ts";
import type { Walk } from "../open-walk.ts";
import { type Output, openTerminal } from "./open-terminal.ts";

/** A review at a terminal, key by key. The terminal is given back however it ends. */
export async function runTerminal(walk: Walk, input: ReadStream, output: Output): Promise<void> {
  const terminal = openTerminal(input, output);
  const draw = () => terminal.draw(drawWalk(walk.state(), { ...screenOf(output), height: output.rows || 24 }));
  try {
    draw();
    for await (const key of terminal.keys()) {
      if (key !== "resize" && !(await walk.press(key))) break;
      draw();
    }
  } finally {
    terminal.close();
  }
}

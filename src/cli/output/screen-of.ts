import type { Screen } from "../../present/terminal/to-terminal.ts";

/** What can be shown on this stream: its own width and colour at a terminal, 80 columns without colour elsewhere. */
export function screenOf(stream: NodeJS.WriteStream): Screen {
  const { NO_COLOR, TERM } = process.env;
  return { width: stream.columns || 80, colour: stream.isTTY === true && !NO_COLOR && TERM !== "dumb" };
}

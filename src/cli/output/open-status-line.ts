import stringWidth from "string-width";

/** A line at the bottom of a terminal, written over itself. */
export type StatusLine = {
  show(words: string): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
};

/** A status line on this stream; nothing where that is no terminal. */
export function openStatusLine(stream: NodeJS.WriteStream): StatusLine {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show: (words) => {
      stream.write(`\r${clip(words, stream.columns || 80)}\u001b[K`);
    },
    clear: () => {
      stream.write("\r\u001b[K");
    },
  };
}

// A line that wraps could not be taken away again.
const clip = (line: string, columns: number): string => {
  let fitting = line;
  while (stringWidth(fitting) >= columns) fitting = [...fitting].slice(0, -1).join("");
  return fitting;
};

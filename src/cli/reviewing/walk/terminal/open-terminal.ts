import { writeSync } from "node:fs";
import { emitKeypressEvents } from "node:readline";
import type { ReadStream, WriteStream } from "node:tty";
import type { Key } from "../walk-step.ts";

/** A terminal that is held: single keys come in, whole screens go out, and closing it leaves all as it was. */
export type Terminal = {
  /** The keys one by one, and "resize" when the screen has another size; ends with the input. */
  keys(): AsyncGenerator<Key | "resize">;
  draw(lines: readonly string[]): void;
  close(): void;
};

/** A terminal that is written to, such as standard output. */
export type Output = WriteStream & { readonly fd: number };

/** Takes the terminal over until it is closed, or the process ends in whatever way can be noticed. */
export function openTerminal(input: ReadStream, output: Output): Terminal {
  const waiting: (Key | "resize")[] = [];
  let ended = false;
  let wake = () => {};
  const put = (key: Key | "resize") => {
    waiting.push(key);
    wake();
  };
  const gather = gatherPastes(put);
  const onKey = (text: string | undefined, key: Pressed) => gather(keyOf(text, key));
  const onResize = () => put("resize");
  const onEnd = () => {
    ended = true;
    wake();
  };
  const restore = restorer(input, output);
  emitKeypressEvents(input);
  input.setRawMode(true);
  input.on("keypress", onKey).on("end", onEnd).on("error", onEnd).resume();
  output.on("resize", onResize);
  const release = onProcessEnd(restore);
  writeSync(output.fd, ENTER);
  return {
    keys: async function* () {
      while (true) {
        while (waiting.length > 0) yield waiting.shift()!;
        if (ended) return;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    draw: (lines) => output.write(`${HOME}${lines.map((line) => `${line}${CLEAR_LINE}`).join("\r\n")}${CLEAR_BELOW}`),
    close: () => {
      input.off("keypress", onKey).off("end", onEnd).off("error", onEnd).pause();
      output.off("resize", onResize);
      release();
      restore();
    },
  };
}

/** The other screen, without a cursor, so that what stood there comes back; and pastes are told from typing. */
const ENTER = "\u001b[?1049h\u001b[?25l\u001b[?2004h";
const LEAVE = "\u001b[?2004l\u001b[?25h\u001b[?1049l";
const HOME = "\u001b[H";
const CLEAR_LINE = "\u001b[K";
const CLEAR_BELOW = "\u001b[J";

const restorer = (input: ReadStream, output: Output): (() => void) => {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    // A terminal that was closed cannot be set any more, and needs not be.
    try {
      input.setRawMode(false);
      writeSync(output.fd, LEAVE);
    } catch {}
  };
};

/** Signals end a process without its exit being told, so they are turned into one. */
const onProcessEnd = (restore: () => void): (() => void) => {
  const exits = Object.entries(SIGNALS).map(([signal, number]) => [signal, () => process.exit(128 + number)] as const);
  for (const [signal, exit] of exits) process.on(signal, exit);
  process.on("exit", restore);
  return () => {
    for (const [signal, exit] of exits) process.off(signal, exit);
    process.off("exit", restore);
  };
};

const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** What is pasted comes as one key, so that no line break or letter in it judges anything. */
export function gatherPastes(put: (key: Key) => void): (key: Key) => void {
  let pasted: string | null = null;
  return (key) => {
    if (key.name === "paste-start") pasted = "";
    else if (key.name === "paste-end") {
      put({ name: "paste", text: (pasted ?? "").replace(/\s+/gu, " ") });
      pasted = null;
    } else if (pasted === null) put(key);
    else pasted += key.text || (key.name === "return" || key.name === "tab" ? " " : "");
  };
}

type Pressed = { readonly name?: string; readonly ctrl?: boolean; readonly meta?: boolean; readonly sequence?: string };

/** A key as the review knows it; one that types nothing has no text. */
export function keyOf(text: string | undefined, { name, ctrl, meta }: Pressed): Key {
  if (ctrl) return { name: `ctrl-${name ?? ""}`, text: "" };
  const named = name === "enter" ? "return" : (name ?? "");
  const typed = text !== undefined && !meta && !/\p{Cc}/u.test(text) ? text : "";
  return { name: named, text: typed };
}

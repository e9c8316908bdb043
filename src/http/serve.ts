import { randomBytes } from "node:crypto";
import { isatty } from "node:tty";
import { showLine } from "../present/words/show-words.ts";
import { makeReady } from "./desk/make-ready.ts";
import { openDesk } from "./desk/open-desk.ts";
import { readDemo } from "./desk/read-demo.ts";
import { hangUp } from "./hang-up.ts";
import { listen } from "./listen.ts";
import { makeApp } from "./make-app.ts";
import { openBrowser } from "./open-browser.ts";
import { untilAsked } from "./until-asked.ts";

/** How the desk is started. */
export type ServeOptions = {
  /** The ledger's folder; it is made where there is none. */
  readonly path: string;
  /** Whether the invented conflict that ships with standoff is read into it. */
  readonly isDemo: boolean;
  /** Null takes one that is free, 4711 first. */
  readonly port: number | null;
  /** Whether a browser is opened where there is a desktop. */
  readonly open: boolean;
  /** The version of standoff. */
  readonly tool: string;
};

/**
 * Serves a ledger's desk until Ctrl-C, or until its terminal closes, and gives the exit status. Throws `Failure`
 * "bad-option" where the port is taken, and what `openLedger` throws.
 */
export async function serve({ path, isDemo, port, open, tool }: ServeOptions): Promise<number> {
  const hasTerminal = [0, 1, 2].some((stream) => isatty(stream));
  const asked = untilAsked();
  const held = await listen(port);
  try {
    const desk = await openDesk({ path, isDemo, tool });
    let ready: Promise<void> | null = null;
    try {
      const token = randomBytes(24).toString("base64url");
      held.answer(makeApp(desk, { token, port: held.port }).fetch);
      const address = `http://127.0.0.1:${held.port}/?token=${token}`;
      process.stdout.write(`${address}\n`);
      process.stderr.write(tell(path, isDemo));
      if (open) openBrowser(address);
      const first = isDemo ? readDemo(desk) : Promise.resolve();
      // What fails in it fails again where it is asked for, and is told there.
      ready = makeReady(desk, first).catch(() => {});
      await asked;
    } finally {
      await desk.close(held.close);
      await ready;
    }
  } finally {
    await held.close();
  }
  if (hasTerminal && (await asked) === "SIGHUP") hangUp();
  return 0;
}

const tell = (path: string, isDemo: boolean): string =>
  [
    `standoff: the desk of ${showLine(path)}${isDemo ? ", an invented conflict that ships with standoff" : ""}`,
    ...(isDemo ? ["standoff: for a ledger of your own: standoff serve --ledger NAME.standoff"] : []),
    "standoff: Ctrl-C stops it; nothing leaves this machine\n",
  ].join("\n");

import type { Outside } from "../outside.ts";
import { packageVersion } from "../package-version.ts";
import { parsePort } from "../serving/parse-port.ts";
import { whichLedger } from "../serving/which-ledger.ts";
import type { CommandGroup } from "./group.ts";

/** `serve`: the desk. */
export const serving =
  ({ serve }: Outside): CommandGroup =>
  (program, ended) => {
    program
      .command("serve")
      .description("open a ledger's desk in the browser, on this machine alone; without a ledger, the demo's")
      .option("--ledger <PATH>", "the ledger; it is made where there is none")
      .option("--port <N>", "the port; otherwise 4711, or one that is free", parsePort)
      .option("--no-open", "print the address and open no browser")
      .action(async (options: { ledger?: string; port?: number; open: boolean }) => {
        const { port = null, open } = options;
        ended(await serve({ ...whichLedger(options.ledger), port, open, tool: packageVersion() }));
      });
  };

import { Argument } from "commander";
import type { CommandGroup } from "../../commands/group.ts";
import type { LedgerOptions } from "../../ledger/with-ledger.ts";
import type { JudgeOptions } from "../judge-options.ts";
import { judging } from "./judging-command.ts";

/** link, split, side and sides: who is one with whom, and who stands with whom. */
export const tyingParties: CommandGroup = (program, ended) => {
  for (const name of ["link", "split"] as const) {
    judging(program, name)
      .description(name === "link" ? "hold two parties to be one" : "hold two parties to be two, whatever was linked")
      .argument("<ONE>", "an entity by its id, or a name that only one party has")
      .argument("<OTHER>", "another")
      .option("--reason <WORDS>", "why")
      .action(async (one: string, other: string, options: JudgeOptions & { reason?: string }) => {
        const { judgeCommand } = await import("../judge-command.ts");
        const plan = (await import("../../../work/judge/parties/link.ts"))[name];
        const pair = { one, other, reason: options.reason ?? null };
        ended(await judgeCommand([`${one}, ${other}`], options, (_, signature) => plan(pair, signature)));
      });
  }

  judging(program, "side")
    .description("show a side, a list of parties under a name of yours, or change who is on it")
    .argument("<NAME>", "the side")
    .addArgument(new Argument("[ACTION]", "what to do").choices(["add", "remove"]))
    .argument("[PARTY...]", "entities by id, or by a name that only one party has")
    .action(async (name: string, action: string | undefined, members: string[], options: JudgeOptions) => {
      const { sideCommand } = await import("../side-command.ts");
      ended(await sideCommand(name, { action, members }, options));
    });

  program
    .command("sides")
    .description("show all sides")
    .option("--ledger <PATH>", "the ledger")
    .action(async (options: LedgerOptions) => {
      const { sidesCommand } = await import("../side-command.ts");
      ended(await sidesCommand(options));
    });
};

import type { Reads } from "../../ledger/ledger.ts";
import { showLine } from "../../present/words/show-words.ts";
import { Failure } from "../../record/failure.ts";
import type { SideRecord } from "../../record/ledger/judgement.ts";
import { cleanLine } from "../../work/judge/beside/clean-line.ts";
import { addToSide } from "../../work/judge/parties/add-to-side.ts";
import { findSide } from "../../work/judge/parties/find-side.ts";
import { removeFromSide } from "../../work/judge/parties/remove-from-side.ts";
import { type LedgerOptions, withLedger } from "../ledger/with-ledger.ts";
import { judgeCommand } from "./judge-command.ts";
import type { JudgeOptions } from "./judge-options.ts";

/** Shows a side, or adds parties to it or removes them; gives the exit status. */
export async function sideCommand(
  name: string,
  change: { readonly action: string | undefined; readonly members: readonly string[] },
  options: JudgeOptions,
): Promise<number> {
  const { action, members } = change;
  if (action === undefined) return showSide(name, options);
  if (members.length === 0)
    throw new Failure("bad-option", `standoff side ${name} ${action} needs parties, by name or id`);
  return judgeCommand([name], options, (side, signature) => {
    const given = { name: cleanLine(side), members };
    return action === "add" ? addToSide(given, signature) : removeFromSide(given, signature);
  });
}

/** Shows all sides and their members. */
export async function sidesCommand(options: LedgerOptions): Promise<number> {
  return withLedger(options, { create: false }, async (ledger) => {
    const sides = await ledger.list("side", {});
    for (const side of sides) process.stdout.write(await describeSide(ledger, side));
    if (sides.length === 0) process.stdout.write("no sides: make one with standoff side NAME add PARTY\n");
    return 0;
  });
}

const showSide = (name: string, options: JudgeOptions): Promise<number> =>
  withLedger(options, { create: false }, async (ledger) => {
    const side = await findSide(ledger, name);
    if (side === null) throw new Failure("no-such-record", `there is no side ${name}`);
    process.stdout.write(await describeSide(ledger, side));
    return 0;
  });

const describeSide = async (now: Reads, { name, members, by }: SideRecord): Promise<string> => {
  const lines = [`${showLine(name)} (by ${showLine(by)})`];
  for (const member of members) {
    const party = await now.cluster(member);
    const words = party ? `${showLine(party.name)} · ${party.statements} statements` : "no longer in the ledger";
    lines.push(`  ${member} ${words}`);
  }
  return `${lines.join("\n")}\n`;
};

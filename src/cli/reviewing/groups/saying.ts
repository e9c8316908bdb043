import { Argument } from "commander";
import { VERDICTS, type Verdict } from "../../../record/ledger/judgement.ts";
import type { CommandGroup } from "../../commands/group.ts";
import type { JudgeOptions } from "../judge-options.ts";
import { judging } from "./judging-command.ts";

/** verdict, note, tag and untag: what stands beside a record of any kind. */
export const sayingOfRecords: CommandGroup = (program, ended) => {
  judging(program, "verdict")
    .description("say what came of holding a record against something else")
    .argument("<ID>", "a record of any kind")
    .addArgument(new Argument("<VERDICT>", "what came of it").choices(VERDICTS))
    .option("--reason <WORDS>", "why")
    .option("--source <WORDS>", "what it was held against: an address, a document, a person asked")
    .option("--on <DATE>", "the day of the check, YYYY-MM-DD; today unless given")
    .action(async (id: string, verdict: Verdict, options: JudgeOptions & Partial<Given>) => {
      const { judgeCommand } = await import("../judge-command.ts");
      const { parseDay, today } = await import("../parse-day.ts");
      const { checkRecord } = await import("../../../work/judge/beside/check-record.ts");
      const { reason = null, source = null } = options;
      const finding = { verdict, reason, source, on: options.on === undefined ? today() : parseDay(options.on) };
      ended(await judgeCommand([id], options, (one, signature) => checkRecord(one, finding, signature)));
    });

  judging(program, "note")
    .description("write a note on a record")
    .argument("<ID>", "a record of any kind")
    .argument("<TEXT>", "the note")
    .action(async (id: string, text: string, options: JudgeOptions) => {
      const { judgeCommand } = await import("../judge-command.ts");
      const { noteRecord } = await import("../../../work/judge/beside/note-record.ts");
      ended(await judgeCommand([id], options, (one, signature) => noteRecord({ id: one, text }, signature)));
    });

  for (const name of ["tag", "untag"] as const) {
    judging(program, name)
      .description(name === "tag" ? "put tags on a record" : "take tags off a record")
      .argument("<ID>", "a record of any kind")
      .argument("<TAG...>", "a word or a few")
      .action(async (id: string, tags: string[], options: JudgeOptions) => {
        const { judgeCommand } = await import("../judge-command.ts");
        const plan = name === "tag" ? await loadTagging() : await loadUntagging();
        ended(await judgeCommand([id], options, (one, signature) => plan({ id: one, tags }, signature)));
      });
  }
};

type Given = { readonly reason: string; readonly source: string; readonly on: string };

const loadTagging = async () => (await import("../../../work/judge/beside/tag-record.ts")).tagRecord;
const loadUntagging = async () => (await import("../../../work/judge/beside/untag-record.ts")).untagRecord;

import type { CommandGroup } from "../../commands/group.ts";
import type { JudgeOptions } from "../judge-options.ts";
import { judging } from "./judging-command.ts";

/** accept, withdraw, correct, identify and undo: whether a record stands, and what is right in it. */
export const judgingRecords: CommandGroup = (program, ended) => {
  judging(program, "accept")
    .description("let records stand, each given by its id or the beginning of it")
    .argument("<ID...>", "a record")
    .action(async (ids: string[], options: JudgeOptions) => {
      const { judgeCommand } = await import("../judge-command.ts");
      const { accept } = await import("../../../work/judge/accept.ts");
      ended(await judgeCommand(ids, options, accept));
    });

  judging(program, "withdraw")
    .description("take back a statement or a claim, or a document with all that was read in it")
    .argument("<ID...>", "a record")
    .requiredOption("--reason <WORDS>", "why")
    .action(async (ids: string[], options: JudgeOptions & { reason: string }) => {
      const { judgeCommand } = await import("../judge-command.ts");
      const { withdraw } = await import("../../../work/judge/withdraw.ts");
      ended(await judgeCommand(ids, options, (id, signature) => withdraw({ id, reason: options.reason }, signature)));
    });

  judging(program, "correct")
    .description("put a statement or claim right, as in: correct 3f2a act=deny speaker='Mara Tenn' source='the envoy'")
    .argument("<ID>", "a statement or claim")
    .argument("<FIELD=VALUE...>", "the new values; words exactly as they stand in the text; nothing after = for none")
    .option("--at <START-END>", "where the words stand, as offsets of the text in UTF-16 code units")
    .option("--reason <WORDS>", "why")
    .action(async (id: string, fields: string[], options: JudgeOptions & { at?: string; reason?: string }) => {
      const { judgeCommand } = await import("../judge-command.ts");
      const { parseFields } = await import("../parse-fields.ts");
      const { correct } = await import("../../../work/judge/correct.ts");
      const edits = parseFields(fields, options.at);
      const reason = options.reason ?? null;
      ended(await judgeCommand([id], options, (one, signature) => correct({ id: one, edits, reason }, signature)));
    });

  judging(program, "identify")
    .description("say whom the words stand for that a statement names as its source: this “he” is X")
    .argument("<ID>", "a statement, or a mention")
    .argument("<WHO>", "an entity of the document, by name or id")
    .option("--all", "of all words of the document that stand for the same")
    .action(async (id: string, who: string, options: JudgeOptions & { all?: true }) => {
      const { judgeCommand } = await import("../judge-command.ts");
      const { identify } = await import("../../../work/judge/identity/identify.ts");
      const of = options.all ? "all its mentions" : "these words";
      ended(await judgeCommand([id], options, (one, signature) => identify({ id: one, who, of }, signature)));
    });

  judging(program, "undo")
    .description("take back a judgement: your last one, or the entry with this number; undoing that does it again")
    .argument("[ENTRY]", "the number of an entry, as log has it")
    .action(async (entry: string | undefined, options: JudgeOptions) => {
      const { undoCommand } = await import("../undo-command.ts");
      ended(await undoCommand(entry, options));
    });
};

import { type Command, Option } from "commander";
import type { DayRange, StatementQuery } from "../../ledger/asking.ts";
import { ACTS, type Act } from "../../record/act.ts";
import { VERDICTS, type Verdict } from "../../record/ledger/judgement.ts";
import { MEDIA, type Medium } from "../../record/medium.ts";
import type { StatementForm } from "../../record/reading.ts";
import { type DocumentForm, FORMS } from "../../text/document.ts";
import { parseDays } from "./parse-days.ts";

/** The filters as they are written; `reviewed` and `checked` are undefined where neither they nor their contraries are. */
export type FilterOptions = {
  readonly speaker?: string;
  readonly side?: string;
  readonly outlet?: string;
  readonly medium?: Medium;
  readonly act?: Act;
  readonly form?: StatementForm;
  readonly documentForm?: DocumentForm;
  readonly said?: DayRange;
  readonly published?: DayRange;
  readonly collected?: DayRange;
  readonly reviewed?: boolean;
  readonly unreviewed?: boolean;
  readonly checked?: true | Verdict;
  readonly unchecked?: boolean;
  readonly tag?: string;
  readonly document?: string;
  readonly superseded?: boolean;
};

/** Adds the filters to a command. */
export function withFilterOptions(command: Command): Command {
  const days = (name: string, when: string) =>
    new Option(`--${name} <FROM/TO>`, `${when}: a date, or FROM/TO with either end left open`).argParser(parseDays);
  return command
    .option("--speaker <NAME>", "who speaks: words of a name, or an id; with all that links hold to be the same")
    .option("--side <NAME>", "a member of this side speaks")
    .option("--outlet <NAME>", "the outlet of the document")
    .addOption(new Option("--medium <MEDIUM>", "how it was said").choices(MEDIA))
    .addOption(new Option("--act <ACT>", "what the speaker does by saying it").choices(ACTS))
    .addOption(new Option("--form <FORM>", "how the words are given").choices(["direct", "indirect", "mixed"]))
    .addOption(new Option("--document-form <FORM>", "what sort of text it stands in").choices(FORMS))
    .addOption(days("said", "when it was said, where that is known"))
    .addOption(days("published", "when the document was published"))
    .addOption(days("collected", "when the document was collected"))
    .addOption(new Option("--reviewed", "accepted or corrected by a person").conflicts("unreviewed"))
    .option("--unreviewed", "not accepted or corrected by anybody")
    .addOption(
      new Option("--checked [VERDICT]", "checked by a person, with this verdict")
        .choices(VERDICTS)
        .conflicts("unchecked"),
    )
    .option("--unchecked", "not checked by anybody")
    .option("--tag <TAG>", "with this tag")
    .option("--document <ID>", "in this document")
    .option("--superseded", "also in documents of which there is a newer version");
}

/** The filters as a query has them. */
export function toFilters(options: FilterOptions): Omit<StatementQuery, "limit"> {
  const { speaker, side, outlet, medium, act, form, documentForm, said, published, collected, tag, document } = options;
  const given = { speaker, side, outlet, medium, act, form, documentForm, said, published, collected, tag, document };
  const reviewed = options.reviewed ? true : options.unreviewed ? false : undefined;
  const checked = options.unchecked ? false : options.checked;
  return { ...given, reviewed, checked, withSuperseded: options.superseded };
}

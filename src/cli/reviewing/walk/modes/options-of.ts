import { foldForLink } from "../../../../ledger/columns.ts";
import { ACT_WORDS } from "../../../../present/words/act-words.ts";
import { showLine, showWords } from "../../../../present/words/show-words.ts";
import { ACTS } from "../../../../record/act.ts";
import { VERDICTS } from "../../../../record/ledger/judgement.ts";
import type { Span } from "../../../../text/span.ts";
import { SPEAKERLESS } from "../../../../work/judge/statement/edits.ts";
import type { Choice, StopView, WalkState } from "../walk-state.ts";

/** One line of a list: its number from 1, and the words that it is found by. */
export type Option = { readonly number: number; readonly value: string; readonly label: string };

/** All that can be chosen of the statement that is shown. */
export function optionsOf({ view }: WalkState, choice: Choice): readonly Option[] {
  if (view?.kind !== "there") return [];
  return linesOf(view, choice).map(([value, label], i) => ({ number: i + 1, value, label }));
}

/** Those options that a query leaves: the one with its number, or those whose words hold it. */
export function filterOptions(options: readonly Option[], query: string): readonly Option[] {
  const asked = query.trim();
  if (/^\d+$/.test(asked)) return options.filter(({ number }) => number === Number(asked));
  const folded = foldForLink(asked);
  const labels = options.map((option) => ({ option, label: foldForLink(option.label) }));
  const exact = labels.filter(({ option, label }) => option.value === asked || label.startsWith(`${folded} (`));
  const fitting = exact.length > 0 ? exact : labels.filter(({ label }) => label.includes(folded));
  return fitting.map(({ option }) => option);
}

type There = Extract<StopView, { kind: "there" }>;
type Line = readonly [value: string, label: string];

const linesOf = (view: There, choice: Choice): readonly Line[] => {
  switch (choice.of) {
    case "speaker":
      return [...entitiesOf(view), ...SPEAKERLESS.map((word): Line => [word, `(${word})`])];
    case "identity":
      return entitiesOf(view);
    case "act":
      return ACTS.map((act) => [act, `${act}: ${ACT_WORDS[act].verb}`]);
    case "verdict":
      return VERDICTS.map((verdict) => [verdict, verdict]);
    case "scope":
      return [
        ["these words", "these words alone"],
        ["all its mentions", "all words of the document that stand for the same"],
      ];
    case "field":
      return fieldsOf(view);
  }
};

const entitiesOf = ({ document }: There): readonly Line[] =>
  document.entities.map(({ id, name, of, named }) => [id, `${showLine(name)} (${of}${named ? "" : ", unnamed"})`]);

/** The words that can be taken anew: each piece of the content, and the rest. */
const fieldsOf = ({ hit: { statement }, document: { text } }: There): readonly Line[] => {
  const words = (span: Span | null) => (span ? showWords(text, span) : "none");
  const pieces = statement.content.length > 0 ? statement.content : [null];
  return [
    ...pieces.map((span, i): Line => [`content ${i + 1}`, `content${i > 0 ? ` ${i + 1}` : ""}: ${words(span)}`]),
    ...(["source", "cue", "condition"] as const).map((name): Line => [name, `${name}: ${words(statement[name])}`]),
  ];
};

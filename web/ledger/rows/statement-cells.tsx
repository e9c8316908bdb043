import { dayOf } from "../../../src/present/answers/day-of.ts";
import { ACT_WORDS } from "../../../src/present/words/act-words.ts";
import { showControls } from "../../../src/present/words/show-words.ts";
import { Link } from "../../address/link.tsx";
import { Chain } from "../../parts/chain.tsx";
import { Words } from "../../parts/words.tsx";
import type { Several } from "../several/use-several.ts";
import { RowTools } from "./row-tools.tsx";
import type { StatementRow } from "./statement-row.ts";

type Of = { readonly row: StatementRow };

/** Whether it is one of several that are judged together. */
export function ChosenCell({ row, index, several }: Of & { readonly index: number; readonly several: Several }) {
  return (
    <input
      type="checkbox"
      aria-label={showControls(
        `Choose the statement of ${row.speakerName ?? "an unknown speaker"}: ${row.shownWords.slice(0, SAID)}`,
      )}
      checked={several.chosen.has(row.id)}
      onClick={(event) => {
        event.preventDefault();
        if (event.shiftKey) several.chooseTo(index);
        else several.toggle(row, index);
      }}
    />
  );
}

/** Characters of a quotation that are enough to know it by. */
const SAID = 80;

/** The day and what of it that day is: of saying, else of publication, else of collecting. */
export function DayCell({ row }: Of) {
  const { from, to, basis } = dayOf(row);
  return (
    <>
      <time class={`is-${basis}`} dateTime={from}>
        {from}
      </time>
      <span class="under">{from === to ? basis : `to ${to}, ${basis}`}</span>
    </>
  );
}

/** Who speaks, and what is done by that. */
export function ActCell({ row }: Of) {
  const { verb, family } = ACT_WORDS[row.act];
  return (
    <>
      {row.speakerName === null ? (
        <span class="one-line soft">no source</span>
      ) : (
        <Words class={row.speakerIs === "named" ? "one-line speaker" : "one-line"}>{row.speakerName}</Words>
      )}
      <span class={`under act-dot ${family}`}>{verb}</span>
    </>
  );
}

/** The exact words, a link to where they stand; for a likeness, how alike they are and why. */
export function WordsCell({ row, href }: Of & { readonly href: string }) {
  const { likeness, reasons } = row;
  return (
    <>
      <Link class="row-words" href={href}>
        <Words class={likeness === undefined ? "two-lines" : "one-line"}>
          {shorten(row.shownWords) || "(no words of its own)"}
        </Words>
      </Link>
      {likeness !== undefined && reasons && (
        <span class="under">
          <meter class="likeness" min={0} max={1} value={likeness} aria-label="How alike" />
          <b>{likeness.toFixed(2)}</b> {describeReasons(reasons)}
        </span>
      )}
      <RowTools row={row} />
    </>
  );
}

/** Characters: more than two lines have room for, so that one of 20,000 does not have to be laid out. */
const SHOWN = 600;

const shorten = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN)} …` : words);

const describeReasons = ({ words, names, cosine }: NonNullable<StatementRow["reasons"]>): string =>
  [
    names.length > 0 && `names: ${names.join(", ")}`,
    words.length > 0 && `words: ${words.join(", ")}`,
    cosine !== null && `meaning ${cosine.toFixed(2)}`,
  ]
    .filter(Boolean)
    .join(" · ");

/** By which way the words came; the speaker, who stands beside it, is not said again. */
export function ChainCell({ row: { chainWords, speakerName } }: Of) {
  const way = chainWords.indexOf(" → ");
  if (way < 0) return null;
  const words = chainWords.slice(0, way) === speakerName ? chainWords.slice(way + 1) : chainWords;
  return (
    <span title={showControls(chainWords)}>
      <Chain class="two-lines">{words}</Chain>
    </span>
  );
}

/** Who published the document that it stands in. */
export function OutletCell({ row }: Of) {
  const { outlet } = row.document;
  return outlet === null ? <span class="soft">not named</span> : <Words class="two-lines">{outlet}</Words>;
}

/** What persons have made of it. */
export function StandingCell({ row }: Of) {
  const verdict = row.checks.findLast((check) => check.verdict !== "not checked")?.verdict;
  return (
    <>
      <span class={`one-line review-${row.review}`}>{row.review}</span>
      <span class="under">
        {verdict && <b class={`check-${verdict.split(" ")[0]}`}>{verdict}</b>}
        {verdict && row.tags.length > 0 && " · "}
        {row.tags.length > 0 && <Words>{row.tags.join(", ")}</Words>}
      </span>
    </>
  );
}

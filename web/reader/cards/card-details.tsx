import type { ComponentChildren } from "preact";
import { ACT_WORDS } from "../../../src/present/words/act-words.ts";
import { changedFields } from "../../../src/present/words/changed-fields.ts";
import { describeCertainty } from "../../../src/present/words/describe-certainty.ts";
import { describeMaker } from "../../../src/present/words/describe-maker.ts";
import { shortenMiddle } from "../../../src/present/words/shorten-middle.ts";
import { showWords } from "../../../src/present/words/show-words.ts";
import { Words } from "../../parts/words.tsx";
import { showTime } from "../facts/show-time.ts";
import type { PageView, ShownStatement } from "../page-view.ts";
import { makingWords } from "./making-words.ts";

type CardDetailsProps = { readonly view: PageView; readonly statement: ShownStatement };

/** What stands behind a card: the words, how sure who is, what persons said of it, and by what it was found. */
export function CardDetails({ view, statement }: CardDetailsProps) {
  const { text, reading } = view;
  const { shownWords, source, cue, claims, checks, notes, corrections } = statement;
  const sure = describeCertainty(reading, statement);
  return (
    <dl class="more">
      {shownWords && claims.length < 2 && <Row term="words">{shortenMiddle(shownWords, LONGEST)}</Row>}
      {source && <Row term="source">{showWords(text, source)}</Row>}
      {cue && <Row term="cue">{showWords(text, cue)}</Row>}
      {sure.length > 0 && <Row term="how sure">{sure.join(", ")}</Row>}
      {claims.length > 1 &&
        claims.map((claim) => (
          <Row key={claim.id} term={ACT_WORDS[claim.act].verb}>
            {shortenMiddle(claim.spans.map((span) => showWords(text, span)).join(" … "), LONGEST)}
          </Row>
        ))}
      {corrections.map(({ by, at, reason, fields }) => (
        <Row key={`${by}${at}`} term="corrected" aside={`by ${by}, ${showTime(at)}`}>
          {[changedFields(fields), reason].filter(Boolean).join(": ")}
        </Row>
      ))}
      {checks.map(({ id, verdict, by, on, source: against, reason }) => (
        <Row key={id} term="check" aside={`by ${by}, ${on}`}>
          {[verdict, reason, against && `against ${against}`].filter(Boolean).join(" · ")}
        </Row>
      ))}
      {notes.map(({ id, text: words, by, at }) => (
        <Row key={id} term="note" aside={`by ${by}, ${showTime(at)}`}>
          {words}
        </Row>
      ))}
      <FoundBy statement={statement} />
    </dl>
  );
}

/** Characters of words on a card; the words themselves stand beside it. */
const LONGEST = 240;

type RowProps = { readonly term: string; readonly aside?: string; readonly children: string };

function Row({ term, aside, children }: RowProps) {
  return (
    <Pair term={term}>
      <Words>{children}</Words>
      {aside && (
        <span class="aside">
          {" "}
          <Words>{aside}</Words>
        </span>
      )}
    </Pair>
  );
}

function Pair({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

function FoundBy({ statement }: { readonly statement: ShownStatement }) {
  const { maker, place, form } = statement;
  return (
    <Pair term={makingWords(statement)}>
      <details>
        <summary>
          <Words>{maker.name}</Words>
        </summary>
        <Words>
          {[
            maker.kind === "person" ? "a person" : describeMaker(maker),
            `${form} speech`,
            place,
            maker.kind !== "person" && maker.rules.length > 0 && `rules: ${maker.rules.join(", ")}`,
          ]
            .filter(Boolean)
            .join(" · ")}
        </Words>
      </details>
    </Pair>
  );
}

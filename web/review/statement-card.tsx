import { useEffect, useRef } from "preact/hooks";
import type { DocumentPage } from "../../src/present/desk/document-page.ts";
import type { PageStatement } from "../../src/present/desk/page-statement.ts";
import { ACT_WORDS } from "../../src/present/words/act-words.ts";
import { describePublished } from "../../src/present/words/describe-published.ts";
import { Link } from "../address/link.tsx";
import { Chain } from "../parts/chain.tsx";
import { Citation } from "../parts/citation.tsx";
import { Words } from "../parts/words.tsx";
import { CardActions } from "../reader/judging/card-actions.tsx";
import type { FormKind } from "../reader/judging/open-form.ts";
import { hrefOfStatement } from "../reader/judging/reader-keys.ts";
import { SelectionMenu } from "../reader/judging/selection-menu.tsx";
import { contextOf } from "./context-of.ts";
import { MarkedWords } from "./marked-words.tsx";
import { SaidSoFar } from "./said-so-far.tsx";

type StatementCardProps = {
  readonly page: DocumentPage;
  readonly statement: PageStatement;
  readonly judged: (kind: FormKind | "accept") => void;
};

/** One statement as large as a judgement of it needs: its words where they stand, whose they are, and the way they came. */
export function StatementCard({ page, statement, judged }: StatementCardProps) {
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Who goes on by the keyboard goes on from here; a field that is written in is left alone.
    if (window.document.activeElement === window.document.body) heading.current?.focus();
  }, []);
  const { document } = page;
  const { act, content, cue, source, condition, conditionWords, speakerName, speakerIs } = statement;
  const text = document.text ?? "";
  const spans = [...content, cue, source, condition].filter((span) => span !== null);
  return (
    <article class={`review-card ${ACT_WORDS[act].family}`} aria-labelledby="reviewed">
      <p class="review-source">
        <Link href={hrefOfStatement(document.id, statement.id)}>
          <Words>{page.name}</Words>
        </Link>
        <span class="soft">
          <Words>{document.outlet ?? "outlet unknown"}</Words> · {describePublished(document.published)} ·{" "}
          {statement.place}
        </span>
      </p>
      <h2 id="reviewed" tabIndex={-1} ref={heading}>
        <Words>{speakerName ?? "No source"}</Words>{" "}
        {speakerIs !== "named" && speakerIs !== "absent" && <span class="lacks">{speakerIs}</span>}{" "}
        <span class="act">{ACT_WORDS[act].verb}</span>
      </h2>
      <div class="review-text" data-text ref={root}>
        <MarkedWords text={text} stretch={contextOf(text, spans)} statement={statement} />
      </div>
      <dl class="review-facts">
        {conditionWords && (
          <div>
            <dt>Condition</dt>
            <dd>
              <Words>{conditionWords}</Words>
            </dd>
          </div>
        )}
        {statement.chain.length > 1 || statement.chainWords.includes("→") ? (
          <div>
            <dt>Chain</dt>
            <dd>
              <Chain>{statement.chainWords}</Chain>
            </dd>
          </div>
        ) : null}
        <div>
          <dt>Citation</dt>
          <dd class="soft">
            <Citation of={document}>{statement.citation}</Citation>
          </dd>
        </div>
      </dl>
      <SaidSoFar statement={statement} />
      <CardActions page={page} statement={statement} judged={judged} />
      <SelectionMenu page={page} root={root} />
    </article>
  );
}

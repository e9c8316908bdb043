import { useMemo } from "preact/hooks";
import { ACT_WORDS } from "../../../src/present/words/act-words.ts";
import { nameSpeaker } from "../../../src/present/words/name-speaker.ts";
import { Words } from "../../parts/words.tsx";
import { CardActions } from "../judging/card-actions.tsx";
import type { PageView } from "../page-view.ts";
import type { PageEntry } from "../text/chunks-of.ts";
import { CardDetails } from "./card-details.tsx";
import { CardSigns } from "./card-signs.tsx";
import { CardTools } from "./card-tools.tsx";
import { Path } from "./path.tsx";
import { pathOf } from "./path-of.ts";
import { standingWords } from "./standing-words.ts";

type CardProps = {
  readonly view: PageView;
  readonly entry: PageEntry;
  readonly isLit: boolean;
  readonly isOpen: boolean;
};

/** The card of one statement: who, what by saying it, on which condition, by which way; all that is known of it when open. */
export function Card({ view, entry, isLit, isOpen }: CardProps) {
  return useMemo(() => {
    const { statement, number, depth } = entry;
    const { family } = ACT_WORDS[statement.act];
    const stations = pathOf(view, statement);
    // The head of the card has the speaker already.
    const way = isOpen ? stations : stations.slice(1);
    const classes = ["card", family, `depth-${Math.min(depth, DEEPEST)}`, isLit && "is-lit", isOpen && "is-open"];
    return (
      <li
        class={classes.filter(Boolean).join(" ")}
        id={`c${number}`}
        data-card={number}
        aria-current={isOpen ? "true" : undefined}
      >
        <div id={`d${number}`}>
          <CardHead view={view} entry={entry} isOpen={isOpen} />
          {statement.conditionWords !== null && (
            <p class="if">
              <b>condition</b> <Words>{statement.conditionWords}</Words>
            </p>
          )}
          {(isOpen ? way.length > 1 : way.length > 0) && <Path stations={way} isOpen={isOpen} />}
          <CardSigns statement={statement} isOpen={isOpen} />
        </div>
        {isOpen && (
          <>
            <CardDetails view={view} statement={statement} />
            <CardTools view={view} statement={statement} />
            <CardActions page={view.page} statement={statement} />
          </>
        )}
      </li>
    );
  }, [view, entry, isLit, isOpen]);
}

/** Cards of statements inside statements step in, but not off the page. */
const DEEPEST = 3;

function CardHead({ view, entry, isOpen }: Omit<CardProps, "isLit">) {
  const { statement, number } = entry;
  const { name, lacks } = nameSpeaker(view.reading, statement);
  return (
    <p class="who">
      <button
        type="button"
        class="number"
        data-to={number}
        aria-expanded={isOpen}
        aria-label={isOpen ? `Close card ${number}` : `Open card ${number}`}
      >
        {number}
      </button>{" "}
      {name !== null && <Words class="name">{name}</Words>} {lacks && <span class="lacks">{lacks}</span>}{" "}
      <span class="act">{ACT_WORDS[statement.act].verb}</span>
      <span class={statement.review === "unreviewed" ? "standing" : "standing is-reviewed"}>
        <Words>{standingWords(statement)}</Words>
      </span>
    </p>
  );
}

import { useEffect, useLayoutEffect } from "preact/hooks";
import type { DocumentPage } from "../../src/present/desk/document-page.ts";
import type { CitedStatement } from "../../src/present/rows/cited-statement.ts";
import { goTo, replaceAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { useAnswer } from "../asking/use-answer.ts";
import { useKeys } from "../keys/use-keys.ts";
import { directionOf } from "../parts/direction-of.ts";
import { Refused } from "../parts/refused.tsx";
import { Words } from "../parts/words.tsx";
import { type FormKind, openForm, openStatement } from "../reader/judging/open-form.ts";
import { hrefOfStatement, keysOn } from "../reader/judging/reader-keys.ts";
import { QueueHead } from "./queue-head.tsx";
import "./review.css";
import { hrefInQueue } from "./review-address.ts";
import { StatementCard } from "./statement-card.tsx";
import { useJudgingQueue } from "./use-judging-queue.ts";
import { useQueue } from "./use-queue.ts";

/** Statements that nobody has reviewed, one by one, by keys alone. */
export function Review() {
  const queue = useQueue();
  const { address, answered, place, row } = queue;
  const { at, before } = address;
  const { accept, undo } = useJudgingQueue(queue);
  // One that has left the queue is looked up by itself.
  const alone = useAnswer<CitedStatement>(
    at !== null && row === null && place !== null ? `/statements/${encodeURIComponent(at)}` : null,
  );
  const found = row ?? (alone.answer?.id === at ? alone.answer : null);
  const paged = useAnswer<DocumentPage>(found && `/documents/${encodeURIComponent(found.document.id)}`);
  const page = paged.answer?.document.id === found?.document.id ? paged.answer : null;
  const statement = page?.statements.find(({ id }) => id === at) ?? null;

  const first = place?.next ?? null;
  useEffect(() => {
    if (at === null && first && before < (place?.total ?? 0)) {
      replaceAddress(hrefInQueue(address, { at: first.id, before: place!.before }));
    }
  }, [at, first?.id, before]);
  useLayoutEffect(() => {
    openStatement.put(at);
    openForm.put(null);
    return () => openStatement.put(null);
  }, [at]);

  const judged = (kind: FormKind | "accept") => {
    if (kind === "accept" || kind === "withdraw") queue.leave();
  };
  useKeys([
    ...(page && statement ? keysOn(statement, () => void accept(page, statement)) : []),
    { key: "s", words: "leave it and go on", act: queue.goToNext },
    { key: "n", words: "the next one", act: queue.goToNext },
    { key: "p", words: "the one before", act: queue.goBack },
    { key: "u", words: "undo your last judgement", act: () => void undo() },
    ...(found
      ? [{ key: "o", words: "open it in the reader", act: () => goTo(hrefOfStatement(found.document.id, found.id)) }]
      : []),
  ]);

  return (
    <div class="review">
      <QueueHead address={address} place={place} found={found} />
      {answered.refusal && <Refused refusal={answered.refusal} />}
      {place && at === null && first === null && <NothingLeft skipped={place.total} again={queue.goToFirst} />}
      {alone.refusal && row === null && <Refused refusal={alone.refusal} />}
      {paged.refusal && <Refused refusal={paged.refusal} />}
      {page && statement && <StatementCard key={statement.id} page={page} statement={statement} judged={judged} />}
      {page && !statement && found && (
        <p class="nothing">This statement was withdrawn, or read anew as another: s goes on to the next.</p>
      )}
      {found && !page && !paged.refusal && <Coming found={found} />}
      {at !== null && place && (
        <nav class="review-ways" aria-label="Through the queue">
          <button type="button" aria-keyshortcuts="p" disabled={place.previous === null} onClick={queue.goBack}>
            ← Back <kbd>p</kbd>
          </button>
          <button type="button" aria-keyshortcuts="s" onClick={queue.goToNext}>
            {place.isIn ? "Skip" : "Next"} <kbd>{place.isIn ? "s" : "n"}</kbd> →
          </button>
          <Link href={hrefInQueue(address, { at: null, before: 0 })}>From the beginning</Link>
        </nav>
      )}
    </div>
  );
}

/** The words alone, until the text around them has come. */
function Coming({ found }: { readonly found: Pick<CitedStatement, "shownWords" | "speakerName"> }) {
  return (
    <article class="review-card is-coming" aria-busy="true">
      <h2>
        <Words>{found.speakerName ?? "No source"}</Words>
      </h2>
      <div class="review-text">
        <p dir={directionOf(found.shownWords)}>
          <Words>{found.shownWords}</Words>
        </p>
      </div>
    </article>
  );
}

function NothingLeft({ skipped, again }: { readonly skipped: number; readonly again: () => void }) {
  if (skipped === 0) {
    return (
      <div class="nothing" role="status">
        <p>Nothing is left in this queue: no statement that it asks for waits for a person’s review.</p>
        <p>
          <Link href="/add">Add articles</Link>: what is read in them comes here.
        </p>
      </div>
    );
  }
  return (
    <div class="nothing" role="status">
      <p>
        This is the end of the queue.{" "}
        {skipped === 1 ? "One statement was left" : `${skipped.toLocaleString("en")} statements were left`} on the way.
      </p>
      <p>
        <button type="button" class="primary" onClick={again}>
          Go through {skipped === 1 ? "it" : "them"}
        </button>
      </p>
    </div>
  );
}

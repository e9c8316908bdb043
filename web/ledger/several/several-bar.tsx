import { useState } from "preact/hooks";
import { count } from "../../parts/count.ts";
import { sentence } from "../../parts/refused.tsx";
import type { Course } from "./judge-in-turn.ts";
import type { useJudgingSeveral } from "./use-judging-several.ts";
import type { Several } from "./use-several.ts";

type SeveralBarProps = { readonly several: Several; readonly judging: ReturnType<typeof useJudgingSeveral> };

/** What can be done with the statements that are chosen, and how far that is; nothing while none is. */
export function SeveralBar({ several, judging }: SeveralBarProps) {
  const [tag, setTag] = useState("");
  const { course, run } = judging;
  if (several.chosen.size === 0 && course === null) return null;
  const ids = [...several.chosen.keys()];
  const put = (event: Event) => {
    event.preventDefault();
    const words = tag.trim();
    if (words === "") return;
    const tagged = { method: "POST", words: `Tagged ${words}`, body: { tags: [words] } } as const;
    void run(
      `tagged ${words}`,
      ids.map((id) => ({ ...tagged, path: `/records/${id}/tags` })),
    );
  };
  return (
    <section class="several" aria-label="Chosen statements">
      {course ? (
        <CourseLine course={course} judging={judging} clear={several.clear} />
      ) : (
        <>
          <b>{count(ids.length, "statement")} chosen</b>
          <button
            type="button"
            onClick={() =>
              void run(
                "accepted",
                ids.map((id) => ({ method: "POST", path: `/records/${id}/accept`, body: {}, words: "Accepted" })),
              )
            }
          >
            Accept
          </button>
          <form onSubmit={put}>
            <input
              aria-label="Tag"
              placeholder="a tag"
              dir="auto"
              maxLength={100}
              value={tag}
              onInput={(event) => setTag(event.currentTarget.value)}
            />
            <button type="submit" disabled={tag.trim() === ""}>
              Tag
            </button>
          </form>
          <button type="button" class="quiet" onClick={several.clear}>
            Choose none
          </button>
        </>
      )}
    </section>
  );
}

function CourseLine({
  course,
  judging,
  clear,
}: {
  readonly course: Course;
  readonly judging: SeveralBarProps["judging"];
  readonly clear: () => void;
}) {
  const { words, of, done, isOver, entries, refusals } = course;
  const end = () => {
    judging.end();
    clear();
  };
  return (
    <>
      <progress max={of} value={done} aria-label="Done so far" />
      <span>
        {count(done)} of {count(of)} {words}
        {refusals.length > 0 && `, ${count(refusals.length)} refused: ${sentence(refusals[0]!.message)}`}
      </span>
      {!isOver && (
        <button type="button" onClick={judging.stop}>
          Stop
        </button>
      )}
      {isOver && words !== "undone" && entries.length > 0 && (
        <button type="button" onClick={() => void judging.undo(entries)}>
          Undo all
        </button>
      )}
      {isOver && (
        <button type="button" class="quiet" onClick={end}>
          Close
        </button>
      )}
    </>
  );
}

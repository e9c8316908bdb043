import type { ComponentChildren } from "preact";
import { Words } from "../parts/words.tsx";
import type { OnStatement } from "../reader/judging/card-actions.tsx";
import { FIELD_WORDS } from "../reader/judging/draft/field-words.ts";

/** What persons have said of a statement, and who. */
export function SaidSoFar({ statement }: Pick<OnStatement, "statement">) {
  const { acceptedBy, corrections, checks, notes, tags } = statement;
  const isSilent = [acceptedBy, corrections, checks, notes, tags].every(({ length }) => length === 0);
  if (isSilent) return <p class="said-so-far soft">Nobody has reviewed it.</p>;
  return (
    <ul class="said-so-far">
      {acceptedBy.map((by) => (
        <Line key={by} by={by}>
          accepted
        </Line>
      ))}
      {corrections.map(({ by, at, reason, fields }) => (
        <Line key={at} by={by} on={at} more={reason}>
          corrected {fields.map(nameField).join(", ")}
        </Line>
      ))}
      {checks.map(({ id: check, verdict, by, on, source, reason }) => (
        <Line
          key={check}
          by={by}
          on={on}
          more={[reason, source && `held against ${source}`].filter(Boolean).join("; ")}
        >
          <b>{verdict}</b>
        </Line>
      ))}
      {notes.map(({ id: note, text, by, at }) => (
        <Line key={note} by={by} on={at} more={text}>
          note
        </Line>
      ))}
      {tags.length > 0 && (
        <li class="tags">
          {tags.map((tag) => (
            <span key={tag} class="chip">
              <Words>{tag}</Words>
            </span>
          ))}
        </li>
      )}
    </ul>
  );
}

type LineProps = {
  readonly by: string;
  readonly on?: string;
  readonly more?: string | null;
  readonly children: ComponentChildren;
};

function Line({ by, on, more, children }: LineProps) {
  return (
    <li>
      {children} by <Words>{by}</Words>
      {on && (
        <>
          {" "}
          · <time dateTime={on}>{on.slice(0, 10)}</time>
        </>
      )}
      {more && (
        <>
          {": "}
          <Words>{more}</Words>
        </>
      )}
    </li>
  );
}

const nameField = (field: string): string =>
  (FIELD_WORDS as Readonly<Record<string, string>>)[field]?.toLowerCase() ?? field;

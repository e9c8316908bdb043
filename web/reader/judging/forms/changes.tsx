import { Words } from "../../../parts/words.tsx";
import type { ChangeWords } from "../draft/describe-changes.ts";

/** What will be another when a form is sent. */
export function Changes({ changes }: { readonly changes: readonly ChangeWords[] }) {
  return (
    <section class="changes" aria-label="What will be changed" aria-live="polite">
      {changes.length === 0 ? (
        <p class="hint">Nothing is changed yet.</p>
      ) : (
        <dl>
          {changes.map(({ field, from, to }) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd>
                <del>
                  <Words>{from}</Words>
                </del>{" "}
                →{" "}
                <ins>
                  <Words>{to}</Words>
                </ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

import { useEffect, useState } from "preact/hooks";
import type { SavedView } from "../../../src/present/desk/saved-view.ts";
import { showControls } from "../../../src/present/words/show-words.ts";
import { useAddress } from "../../address/address.ts";
import { Link } from "../../address/link.tsx";
import { ask, Refusal, send } from "../../asking/ask.ts";
import { useJudging } from "../../judging/judging.tsx";
import { Words } from "../../parts/words.tsx";
import { askedOf } from "../filters/filters.ts";

/** Filters that were kept under a name, and a way to keep those of the address. */
export function SavedViews() {
  const { query } = useAddress();
  const { name: person, choose, say } = useJudging();
  const [views, setViews] = useState<readonly SavedView[]>([]);
  const [gone, setGone] = useState<SavedView | null>(null);
  const now = viewOf(query);

  const load = () => ask<{ readonly views: readonly SavedView[] }>("/views").then((answer) => setViews(answer.views));
  const carryOut = async (doing: () => Promise<unknown>) => {
    try {
      await doing();
      await load();
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      say(error.message);
      return false;
    }
  };
  const save = async (name: string, kept: string) => {
    const by = person ?? (await choose());
    if (by !== null) await carryOut(() => send("PUT", `/views/${encodeURIComponent(name)}`, { query: kept, by }));
  };
  const remove = async (view: SavedView) => {
    if (await carryOut(() => send("DELETE", `/views/${encodeURIComponent(view.name)}`))) setGone(view);
  };
  useEffect(() => void carryOut(async () => {}), []);

  const isNew = now !== "" && !views.some((view) => view.query === now);
  if (views.length === 0 && gone === null && !isNew) return null;
  return (
    <section class="facet views">
      <h2>Saved views</h2>
      <ul>
        {views.map((view) => (
          <li key={view.name} class="view">
            <Link
              class={view.query === now ? "facet-value is-chosen" : "facet-value"}
              href={`/statements${view.query && `?${view.query}`}`}
              aria-current={view.query === now ? "true" : undefined}
              title={`Saved by ${showControls(view.by)}`}
            >
              <span class="facet-words">
                <Words>{view.name}</Words>
              </span>
            </Link>
            <button
              type="button"
              class="quiet small"
              aria-label={`Remove the view ${showControls(view.name)}`}
              onClick={() => void remove(view)}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      {gone && (
        <p class="hint" role="status">
          <Words>{gone.name}</Words> was removed.{" "}
          <button
            type="button"
            class="small"
            onClick={() => {
              setGone(null);
              void save(gone.name, gone.query);
            }}
          >
            Undo
          </button>
        </p>
      )}
      {isNew && <SaveForm save={(name) => void save(name, now)} />}
    </section>
  );
}

/** What of an address is kept: the filters and the order, not which row is selected. */
const viewOf = (query: URLSearchParams): string => {
  const kept = askedOf(query);
  for (const name of ["like", "order"]) if (query.get(name)) kept.set(name, query.get(name)!);
  return kept.toString();
};

function SaveForm({ save }: { readonly save: (name: string) => void }) {
  const [name, setName] = useState("");
  const submit = (event: Event) => {
    event.preventDefault();
    if (name.trim() === "") return;
    save(name.trim());
    setName("");
  };
  return (
    <form class="save-view" onSubmit={submit}>
      <input
        aria-label="Save this view under a name"
        placeholder="Save this view as…"
        dir="auto"
        maxLength={100}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" disabled={name.trim() === ""}>
        Save
      </button>
    </form>
  );
}

import type { RefObject } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import { showPlace } from "../../../src/present/words/place-of.ts";
import { plural } from "../../../src/present/words/plural.ts";
import { showControls } from "../../../src/present/words/show-words.ts";
import { hrefOf } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { Link } from "../../address/link.tsx";
import { Words } from "../../parts/words.tsx";
import type { PageView } from "../page-view.ts";
import { useReaderAddress } from "../reader-address.ts";

type Entity = DocumentPage["entities"][number];

type WhoProps = {
  readonly view: PageView;
  readonly id: string;
  /** The name in the text by which it was opened, where that was by a key. */
  readonly askedAt: RefObject<HTMLElement | null>;
  readonly goToWords: (offset: number) => void;
};

/** Who or what a name in the text stands for: its dossier, and all that stands for it here. */
export function Who({ view, id, askedAt, goToWords }: WhoProps) {
  const { put } = useReaderAddress();
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    // Who came by the keyboard goes on from here, and comes back to the name.
    if (askedAt.current) strip.current?.focus({ preventScroll: true });
  }, [id]);
  const close = () => {
    put({ who: null });
    askedAt.current?.focus({ preventScroll: true });
    askedAt.current = null;
  };
  const entity = view.page.entities.find((one) => one.id === id);
  const mentions = useMemo(() => view.page.mentions.filter((one) => one.entity === id), [view, id]);
  if (!entity)
    return (
      <aside class="who-strip">
        <p>The address asks for somebody whom this document does not speak of, or no longer.</p>
        <Close onClick={close} />
      </aside>
    );
  return (
    <aside class="who-strip" tabIndex={-1} ref={strip} aria-label={`Who this is: ${showControls(entity.name)}`}>
      <p>
        <b>
          <Words>{entity.name}</Words>
        </b>{" "}
        <span class="soft">{describe(entity)}</span>{" "}
        <Link href={atMoment(hrefOf(["party", entity.cluster?.id ?? entity.id]))}>Dossier</Link>
      </p>
      <details>
        <summary>{plural(mentions.length, "mention")} here</summary>
        <ol class="mentions">
          {mentions.map((mention) => (
            <li key={mention.id}>
              <button type="button" class="quiet" onClick={() => goToWords(mention.start)}>
                <span class="soft">{showPlace(view.text, mention.start)}</span>{" "}
                <Words>{view.text.slice(mention.start, mention.end)}</Words>
                {mention.form !== "name" && (
                  <span class="soft"> {mention.form === "pronoun" ? "pronoun" : "words"}</span>
                )}
              </button>
            </li>
          ))}
        </ol>
      </details>
      <Close onClick={close} />
    </aside>
  );
}

function Close({ onClick }: { readonly onClick: () => void }) {
  return (
    <button type="button" class="quiet close" aria-label="Close" onClick={onClick}>
      ✕
    </button>
  );
}

const describe = ({ kind, named, statements, cluster, name }: Entity): string =>
  [
    kind === "other" ? null : kind,
    named ? null : "not named in the text",
    cluster !== null && cluster.name !== name ? `in this ledger ${cluster.name}` : null,
    statements > 0 ? `${plural(statements, "statement")} here` : null,
  ]
    .filter((words) => words !== null)
    .join(" · ");

import type { RefObject } from "preact";
import { useMemo } from "preact/hooks";
import type { PageView } from "../page-view.ts";
import type { Chunk } from "./chunks-of.ts";
import { Paragraph, type Shown } from "./paragraph.tsx";
import { PlainParagraph } from "./plain-paragraph.tsx";
import { useFilled } from "./use-filled.ts";

type ArticleTextProps = {
  readonly view: PageView;
  readonly shown: Shown;
  /** Whether a chunk's statements are marked; the others are words alone until they come near the screen. */
  readonly isDressed: (index: number) => boolean;
  readonly root: RefObject<HTMLElement | null>;
};

/**
 * The text of a document, all of it, so that the browser's own search finds everything: set and marked near the screen, and
 * elsewhere words alone, which a very long text is given little by little.
 */
export function ArticleText({ view, shown, isDressed, root }: ArticleTextProps) {
  const filled = useFilled(view.chunks.length);
  return (
    <article
      class="text"
      ref={root}
      data-text
      lang={view.page.document.language ?? undefined}
      aria-label="The text of the document"
    >
      {view.chunks.map((chunk) => (
        <TextChunk
          key={chunk.index}
          view={view}
          chunk={chunk}
          shown={shown}
          isDressed={isDressed(chunk.index)}
          isFilled={chunk.index < filled}
        />
      ))}
    </article>
  );
}

type TextChunkProps = {
  readonly view: PageView;
  readonly chunk: Chunk;
  readonly shown: Shown;
  readonly isDressed: boolean;
  readonly isFilled: boolean;
};

// What is the same as before is given back as it was, so that a pointer over one statement of a long text moves no other.
function TextChunk({ view, chunk, shown, isDressed, isFilled }: TextChunkProps) {
  const own = useOwn(chunk, shown, isDressed);
  return useMemo(
    () => (
      <div
        class="chunk"
        data-chunk={chunk.index}
        data-from={chunk.start}
        style={{ containIntrinsicSize: `auto none auto ${chunk.lines * REM}rem` }}
      >
        {chunk.rows.map((row) =>
          isDressed ? (
            <Paragraph key={row.block.start} view={view} row={row} shown={own} />
          ) : (
            isFilled && <PlainParagraph key={row.block.start} text={view.text} block={row.block} />
          ),
        )}
      </div>
    ),
    [view, chunk, own, isDressed, isDressed || isFilled],
  );
}

/** What of the reader's state is of any matter to a chunk. */
const useOwn = (chunk: Chunk, shown: Shown, isDressed: boolean): Shown => {
  const touched = useMemo(() => new Set(chunk.rows.flatMap(({ touch }) => touch.map(({ number }) => number))), [chunk]);
  const here = (number: number | null) => (isDressed && number !== null && touched.has(number) ? number : null);
  const { fits, cardsUnder } = shown;
  const overlays = useMemo(
    () => (isDressed ? shown.overlays.filter(({ start, end }) => start < chunk.end && end > chunk.start) : []),
    [chunk, isDressed, shown.overlays],
  );
  const lit = here(shown.lit);
  const open = here(shown.open);
  const worn = isDressed ? { fits, overlays, cardsUnder } : BARE;
  return useMemo(() => ({ ...worn, lit, open }), [worn.fits, worn.overlays, worn.cardsUnder, lit, open]);
};

const BARE = { fits: null, overlays: [], cardsUnder: false } as const;

/** Of a line of text. */
const REM = 1.8;

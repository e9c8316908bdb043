import type { Span } from "../../../src/text/span.ts";
import type { PageView } from "../page-view.ts";
import type { Overlay } from "./runs-of.ts";

/** What is laid over the text beside its statements. */
type Laid = {
  readonly names: boolean;
  readonly notes: boolean;
  /** The entity whose mentions are shown in any case. */
  readonly who: string | null;
  readonly asked: Span | null;
};

/** The words of names, of notes and of the address, in the order of the text. */
export function overlaysOf({ page, reading }: PageView, { names, notes, who, asked }: Laid): readonly Overlay[] {
  const mentions = page.mentions.filter(({ entity }) => names || entity === who);
  const laid: Overlay[] = [
    ...mentions.map(({ start, end, entity }) => ({
      start,
      end,
      kind: entity === who ? ("who" as const) : ("name" as const),
      value: entity,
    })),
    ...(notes ? reading.notes : []).flatMap(({ at, detail }) =>
      at ? [{ ...at, kind: "note" as const, value: detail }] : [],
    ),
    ...(asked ? [{ ...asked, kind: "asked" as const, value: "" }] : []),
  ];
  return laid.sort((one, other) => one.start - other.start);
}

import { Link } from "../address/link.tsx";
import { count } from "./count.ts";

type PagerProps = {
  readonly from: number;
  readonly size: number;
  readonly total: number;
  /** The address of the page that begins there. */
  readonly hrefAt: (from: number) => string;
  readonly label: string;
};

/** Which part of a list is shown, and the way to the parts before and behind; nothing where all of it is. */
export function Pager({ from, size, total, hrefAt, label }: PagerProps) {
  if (total <= size && from === 0) return null;
  return (
    <nav class="pager" aria-label={label}>
      {from > 0 ? <Link href={hrefAt(Math.max(0, from - size))}>← Before</Link> : <span />}
      <span class="soft">
        {total > from
          ? `${count(from + 1)}–${count(Math.min(from + size, total))} of ${count(total)}`
          : "beyond the end"}
      </span>
      {from + size < total ? <Link href={hrefAt(from + size)}>Next →</Link> : <span />}
    </nav>
  );
}

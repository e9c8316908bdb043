import type { ComponentChildren } from "preact";
import { count } from "../../parts/count.ts";

/** One thing that is counted: where it leads, and a family of acts where its bar has the colour of one. */
export type Bar = {
  readonly key: string;
  readonly label: ComponentChildren;
  readonly n: number;
  readonly family?: string;
};

/** Counts of things under each other, each with a bar as long as its share of the greatest. */
export function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ n }) => n));
  return (
    <ul class="bars">
      {bars.map(({ key, label, n, family }) => (
        <li key={key} class={family}>
          <span class="bar-label">{label}</span>
          <span class="number">{count(n)}</span>
          <span class="bar" aria-hidden="true" style={{ inlineSize: `${(100 * n) / most}%` }} />
        </li>
      ))}
    </ul>
  );
}

import { useRef, useState } from "preact/hooks";
import { count } from "../../parts/count.ts";
import type { MonthBin } from "./bin-months.ts";

type MonthsChartProps = {
  readonly bins: readonly MonthBin[];
  /** The days that are chosen; an open end is null. */
  readonly chosen: { readonly from: string | null; readonly to: string | null } | null;
  /** Chooses from the first day of a bar to the last of another. */
  readonly choose: (days: { readonly from: string; readonly to: string }) => void;
};

/** How many statements there are by month, as bars over which a stretch can be drawn. The days can be typed under it as well. */
export function MonthsChart({ bins, chosen, choose }: MonthsChartProps) {
  const [brush, setBrush] = useState<readonly [number, number] | null>(null);
  const held = useRef<SVGSVGElement>(null);
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const at = (event: PointerEvent): number => {
    const { left, width } = held.current!.getBoundingClientRect();
    return Math.min(bins.length - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * bins.length)));
  };
  const end = () => {
    if (brush === null) return;
    const [one, other] = brush;
    setBrush(null);
    choose({ from: bins[Math.min(one, other)]!.from, to: bins[Math.max(one, other)]!.to });
  };
  const isIn = (bin: MonthBin, index: number): boolean => {
    if (brush) return index >= Math.min(...brush) && index <= Math.max(...brush);
    return (
      !chosen || ((chosen.from === null || bin.to >= chosen.from) && (chosen.to === null || bin.from <= chosen.to))
    );
  };
  return (
    <figure class="months" style={{ maxWidth: `${Math.max(4, bins.length) * WIDEST}rem` }}>
      <svg
        ref={held}
        viewBox={`0 0 ${bins.length * BAR} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Statements by month, from ${bins[0]!.label} to ${bins.at(-1)!.label}`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setBrush([at(event), at(event)]);
        }}
        onPointerMove={(event) => brush && setBrush([brush[0], at(event)])}
        onPointerUp={end}
        onPointerCancel={() => setBrush(null)}
      >
        {bins.map((bin, index) => (
          <g key={bin.from} class={isIn(bin, index) ? "is-in" : "is-out"}>
            <title>{`${bin.label}: ${count(bin.count, "statement")}`}</title>
            <rect class="month-ground" x={index * BAR} y={0} width={BAR} height={HEIGHT} />
            <rect x={index * BAR + 1} width={BAR - 2} {...heightOf(bin.count, most)} />
          </g>
        ))}
      </svg>
      <figcaption>
        <span>{bins[0]!.label}</span>
        {bins.length > 1 && <span>{bins.at(-1)!.label}</span>}
      </figcaption>
    </figure>
  );
}

/** How wide a bar is at most, in rem. */
const WIDEST = 1.75;
const BAR = 10;
const HEIGHT = 48;

/** A month that has any is seen. */
const heightOf = (n: number, most: number) => {
  const height = n === 0 ? 0 : Math.max(2, (n / most) * HEIGHT);
  return { y: HEIGHT - height, height };
};

import type { Dossier } from "../../../src/present/desk/dossier.ts";
import { hrefOf } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { Link } from "../../address/link.tsx";
import { count } from "../../parts/count.ts";
import { daysOf, fillMonths } from "./fill-months.ts";

/** How much a party says month by month, each leading to what it says then. */
export function MonthBars({ party: { id, months } }: { readonly party: Dossier }) {
  if (months.length === 0) return null;
  const filled = fillMonths(months);
  const most = Math.max(...filled.map(({ statements }) => statements));
  return (
    <section aria-labelledby="months">
      <h2 id="months">By month</h2>
      <ol class="month-bars">
        {filled.map(({ month, statements }) => (
          <li key={month}>
            {statements > 0 && (
              <Link
                href={atMoment(hrefOf(["statements"], { speaker: id, day: daysOf(month) }))}
                title={`${month}: ${count(statements)}`}
                aria-label={`${month}: ${count(statements, "statement")}`}
              >
                <span style={{ blockSize: `${(100 * statements) / most}%` }} />
              </Link>
            )}
          </li>
        ))}
      </ol>
      <p class="month-ends soft" aria-hidden="true">
        <span>{filled[0]?.month}</span>
        <span>{filled.length > 1 && filled.at(-1)?.month}</span>
      </p>
    </section>
  );
}

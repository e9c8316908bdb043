import { useState } from "preact/hooks";
import type { SideList } from "../../../src/present/desk/side-list.ts";
import { showControls } from "../../../src/present/words/show-words.ts";
import { hrefOf } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { Link } from "../../address/link.tsx";
import { useJudging } from "../../judging/judging.tsx";
import { count } from "../../parts/count.ts";
import { Moment } from "../../parts/moment.tsx";
import { Words } from "../../parts/words.tsx";

type Side = SideList["sides"][number];

/** The sides that persons keep, who is on each, and who changed it last. */
export function SidesPanel({ sides }: { readonly sides: readonly Side[] }) {
  return (
    <section class="sides" aria-labelledby="sides">
      <h2 id="sides">Sides</h2>
      {sides.length === 0 && (
        <p class="soft">
          A side is a list of parties under a name of yours, by which statements can be filtered. Choose parties in the
          list to make one.
        </p>
      )}
      {sides.map((side) => (
        <SideCard key={side.id} side={side} />
      ))}
    </section>
  );
}

function SideCard({ side }: { readonly side: Side }) {
  const { judge } = useJudging();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? side.members : side.members.slice(0, FIRST);
  const takeOff = ({ id, name }: Side["members"][number]) =>
    judge({
      method: "DELETE",
      path: `/sides/${encodeURIComponent(side.name)}/members/${encodeURIComponent(id)}`,
      words: `${name} taken off ${side.name}`,
    });
  return (
    <article class="side">
      <h3>
        <Words>{side.name}</Words> <span class="soft">{count(side.members.length)}</span>
      </h3>
      <p class="soft side-by">
        <Link href={atMoment(hrefOf(["statements"], { side: side.name }))}>what they say</Link> ·{" "}
        <Link href={atMoment(hrefOf(["record", side.id]))}>
          changed by <Words>{side.by}</Words>
        </Link>
        , <Moment at={side.at} />
      </p>
      <ul>
        {shown.map((member) => (
          <li key={member.id}>
            <Link href={atMoment(hrefOf(["party", member.id]))}>
              <Words>{member.name}</Words>
            </Link>
            <button
              type="button"
              class="quiet small"
              aria-label={showControls(`Take ${member.name} off ${side.name}`)}
              title="Take off this side"
              onClick={() => void takeOff(member)}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      {shown.length < side.members.length && (
        <button type="button" class="quiet small" onClick={() => setWhole(true)}>
          {count(side.members.length - shown.length)} more
        </button>
      )}
    </article>
  );
}

/** Members that are shown unasked. */
const FIRST = 8;

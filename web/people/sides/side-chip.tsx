import { showControls } from "../../../src/present/words/show-words.ts";
import { hrefOf } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { Link } from "../../address/link.tsx";
import { useJudging } from "../../judging/judging.tsx";
import { Words } from "../../parts/words.tsx";

type SideChipProps = { readonly side: string; readonly member: { readonly id: string; readonly name: string } };

/** A side that a party is on, and the way to take it off. */
export function SideChip({ side, member }: SideChipProps) {
  const { judge } = useJudging();
  const takeOff = () =>
    judge({
      method: "DELETE",
      path: `/sides/${encodeURIComponent(side)}/members/${encodeURIComponent(member.id)}`,
      words: `${member.name} taken off ${side}`,
    });
  return (
    <span class="chip side-chip">
      <Link href={atMoment(hrefOf(["people"], { side }))}>
        <Words>{side}</Words>
      </Link>
      <button
        type="button"
        class="quiet small"
        aria-label={showControls(`Take ${member.name} off ${side}`)}
        title="Take off this side"
        onClick={() => void takeOff()}
      >
        ✕
      </button>
    </span>
  );
}

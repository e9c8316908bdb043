import { useState } from "preact/hooks";
import type { SideList } from "../../../src/present/desk/side-list.ts";
import { useJudging } from "../../judging/judging.tsx";
import { count } from "../../parts/count.ts";
import { SideName } from "./side-name.tsx";

type OnSideProps = {
  /** Names by id. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly sides: SideList["sides"];
  readonly end: () => void;
};

/** Puts those that were chosen on a side, which is made where there is none of that name. */
export function OnSide({ chosen, sides, end }: OnSideProps) {
  const { judge } = useJudging();
  const [name, setName] = useState("");
  const put = async (event: Event) => {
    event.preventDefault();
    const side = name.trim();
    if (side === "") return;
    const done = await judge({
      method: "POST",
      path: `/sides/${encodeURIComponent(side)}/members`,
      body: { members: [...chosen.keys()] },
      words: `${count(chosen.size, "party", "parties")} put on ${side}`,
    });
    if (done) end();
  };
  return (
    <form class="on-side" onSubmit={put}>
      <span>{count(chosen.size)} chosen</span>
      <SideName value={name} sides={sides.map((side) => side.name)} onInput={setName} />
      <button type="submit" class="primary" disabled={name.trim() === ""}>
        Put on this side
      </button>
      <button type="button" class="quiet" onClick={end}>
        Choose none
      </button>
    </form>
  );
}

import { useState } from "preact/hooks";
import type { SideList } from "../../../src/present/desk/side-list.ts";
import { useJudging } from "../../judging/judging.tsx";
import { useSending } from "../../judging/use-sending.ts";
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
  const { isSending, send } = useSending();
  const put = async () => {
    const side = name.trim();
    const done = await judge({
      method: "POST",
      path: `/sides/${encodeURIComponent(side)}/members`,
      body: { members: [...chosen.keys()] },
      words: `${count(chosen.size, "party", "parties")} put on ${side}`,
    });
    if (done) end();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (name.trim() !== "") void send(put);
  };
  return (
    <form class="on-side" onSubmit={submit}>
      <span>{count(chosen.size)} chosen</span>
      <SideName value={name} sides={sides.map((side) => side.name)} onInput={setName} />
      <button type="submit" class="primary" disabled={name.trim() === ""} aria-disabled={isSending}>
        Put on this side
      </button>
      <button type="button" class="quiet" onClick={end}>
        Choose none
      </button>
    </form>
  );
}

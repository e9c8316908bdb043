import { useState } from "preact/hooks";
import type { SideList } from "../../../src/present/desk/side-list.ts";
import { useAnswer } from "../../asking/use-answer.ts";
import { useJudging } from "../../judging/judging.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { SideName } from "./side-name.tsx";

type SideDialogProps = {
  readonly member: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
};

/** Asks on which side a party is to be put. */
export function SideDialog({ member, onClose }: SideDialogProps) {
  const { judge } = useJudging();
  const sides = useAnswer<SideList>("/sides").answer?.sides ?? [];
  const [name, setName] = useState("");
  const put = async (event: Event) => {
    event.preventDefault();
    const side = name.trim();
    if (side === "") return;
    onClose();
    await judge({
      method: "POST",
      path: `/sides/${encodeURIComponent(side)}/members`,
      body: { members: [member.id] },
      words: `${member.name} put on ${side}`,
    });
  };
  return (
    <Dialog title="Put on a side" onClose={onClose}>
      <form class="stacked" onSubmit={put}>
        <p class="soft">A side is a list of parties under a name of yours. One of a new name is made.</p>
        <SideName value={name} sides={sides.map((side) => side.name)} onInput={setName} />
        <div class="actions">
          <button type="submit" class="primary" disabled={name.trim() === ""}>
            Put on this side
          </button>
        </div>
      </form>
    </Dialog>
  );
}

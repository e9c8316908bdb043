import { useState } from "preact/hooks";
import { useJudging } from "../../judging/judging.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import type { PartyLink } from "./group-links.ts";
import { LinkEnd } from "./link-end.tsx";
import { WhyField } from "./why-field.tsx";

type TieDialogProps = { readonly link: PartyLink; readonly onClose: () => void };

/** Asks why two that are held to be one are two, or the other way about. */
export function TieDialog({ link, onClose }: TieDialogProps) {
  const { judge } = useJudging();
  const [reason, setReason] = useState("");
  const isSplit = link.relation === "same";
  const submit = async (event: Event) => {
    event.preventDefault();
    onClose();
    await judge({
      method: "POST",
      path: "/links",
      body: {
        one: link.left,
        other: link.right,
        relation: isSplit ? "different" : "same",
        reason: reason.trim() || null,
      },
      words: isSplit ? "Held to be two" : "Held to be one",
    });
  };
  return (
    <Dialog title={isSplit ? "Hold these two to be different" : "Hold these two to be one"} onClose={onClose}>
      <form onSubmit={submit}>
        <p>
          <LinkEnd id={link.left} name={link.leftName} />
          <br />
          and <LinkEnd id={link.right} name={link.rightName} />
        </p>
        <p class="soft">What you say outranks the machine, and can be undone.</p>
        <WhyField value={reason} onInput={setReason} />
        <div class="actions">
          <button type="submit" class="primary">
            {isSplit ? "Split" : "Link"}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

import { useEffect, useRef, useState } from "preact/hooks";
import { filesOfDrop } from "./files-of-drop.ts";
import { filesOfInput } from "./files-of-input.ts";
import type { Picked } from "./picked.ts";

/** Takes files and folders: dropped anywhere on the page, or chosen. */
export function FileDrop({ take }: { readonly take: (picked: readonly Picked[]) => void }) {
  const isOver = useDrop(take);
  return (
    <div class={isOver ? "drop is-over" : "drop"}>
      <p>{isOver ? "Let go to hand these over" : "Drop files or folders anywhere on this page"}</p>
      <p class="actions">
        <Choose label="Choose files…" take={take} />
        <Choose label="Choose a folder…" isFolder take={take} />
      </p>
      <p class="hint">
        Text, saved pages, PDF, Word, mail, feeds, Telegram exports, tables, and archives of these. They are copied into
        this ledger as they are, and nothing leaves this machine.
      </p>
    </div>
  );
}

function Choose(props: {
  readonly label: string;
  readonly isFolder?: boolean;
  readonly take: (picked: readonly Picked[]) => void;
}) {
  const { label, isFolder = false, take } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        {...(isFolder && { webkitdirectory: true })}
        aria-label={label}
        onChange={({ currentTarget }) => {
          take(filesOfInput(currentTarget.files));
          // So that the same can be chosen again.
          currentTarget.value = "";
        }}
      />
    </>
  );
}

/** The whole page takes a drop while this room is shown: beside the box, a browser would leave the desk for the file. */
const useDrop = (take: (picked: readonly Picked[]) => void): boolean => {
  const [isOver, setOver] = useState(false);
  const taking = useRef(take);
  taking.current = take;
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(false);
      // What cannot be read gives nothing, which is told as such.
      void filesOfDrop(event.dataTransfer)
        .catch(() => [])
        .then((picked) => taking.current(picked));
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, []);
  return isOver;
};
